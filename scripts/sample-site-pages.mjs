import { escapeHtml, writeDate } from './sample-site-text.mjs';

/**
 * One template for each outlet, as unlike as real sites are: marked up with everything (Kestrel Herald), with `og:` only
 * (Harbourside Gazette), a bare article (Arden Public Radio), nested `div`s (Dispatch Nine), in-page navigation (Evening Lantern).
 *
 * A story is `{ path, title, byline, date, blocks }`; `others` are further stories of the outlet, for its links.
 */
export const ARTICLE_TEMPLATES = {
  'The Kestrel Herald': kestrelArticle,
  'Harbourside Gazette': harboursideArticle,
  'Arden Public Radio': ardenArticle,
  'Dispatch Nine': dispatchArticle,
  'The Evening Lantern': lanternArticle,
};

function page({ title, css, head = '', body }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/skyline.svg">
<link rel="stylesheet" href="/assets/${css}.css">
${head}</head>
<body>
${body}
</body>
</html>
`;
}

function paragraphs(blocks) {
  const tags = { paragraph: 'p', subheading: 'h2', tweet: 'blockquote', credit: 'p class="credit"' };
  return blocks.map(({ kind, text }) => `<${tags[kind]}>${escapeHtml(text)}</${tags[kind].split(' ')[0]}>`).join('\n');
}

function links(stories) {
  return stories.map(({ path, title }) => `<li><a href="${path}">${escapeHtml(title)}</a></li>`).join('\n');
}

function openGraph(story, site, origin) {
  const values = { 'og:type': 'article', 'og:site_name': site, 'og:title': story.title, 'og:url': origin + story.path };
  return Object.entries({ ...values, 'article:published_time': story.date })
    .map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">\n`)
    .join('');
}

function newsArticle(story, origin) {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: `${story.date}T06:30:00+00:00`,
    author: { '@type': 'Person', name: story.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Kestrel Herald' },
    mainEntityOfPage: origin + story.path,
    inLanguage: 'en',
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`;
}

function kestrelFrame(content, others) {
  return `<header class="masthead"><a class="name" href="/kestrel-herald/">The Kestrel Herald</a><div class="motto">Founded 1862 · Independent daily</div></header>
<nav aria-label="Sections"><ul><li><a href="/kestrel-herald/">Home</a></li><li><a href="/kestrel-herald/">World</a></li><li><a href="/kestrel-herald/">Politics</a></li><li><a href="/kestrel-herald/">Business</a></li><li><a href="/kestrel-herald/">Culture</a></li></ul></nav>
<div class="page">
<main>
${content}
</main>
<aside>
<h2>Most read</h2>
<ol>
${links(others)}
<li>Weather: brighter in the west, showers later</li>
</ol>
<section class="newsletter"><h2>The Morning Kestrel</h2><p>The day in five minutes, in your inbox at six.</p><form><input type="email" placeholder="Your e-mail address" aria-label="Your e-mail address"><button type="button">Sign up</button></form></section>
</aside>
</div>
<footer>© The Kestrel Herald · Imprint · Privacy · Subscriptions</footer>`;
}

function kestrelArticle(story, others, origin) {
  const [lede, ...rest] = story.blocks;
  const content = `<article>
<p class="kicker">${escapeHtml(story.section ?? 'News')}</p>
<h1>${escapeHtml(story.title)}</h1>
<p class="meta">By <span class="author">${escapeHtml(story.byline)}</span> · <time datetime="${story.date}">${writeDate(story.date)}</time></p>
${paragraphs([lede])}
<figure><img src="/assets/skyline.svg" alt="" width="960" height="420"><figcaption>Evening over the city. Illustration: Kestrel Herald graphics desk</figcaption></figure>
${paragraphs(rest)}
</article>
<section class="related"><h2>Read on</h2><ul>
${links(others)}
</ul></section>`;
  return page({
    title: `${story.title} | The Kestrel Herald`,
    css: 'kestrel-herald',
    head: openGraph(story, 'The Kestrel Herald', origin) + newsArticle(story, origin),
    body: kestrelFrame(content, others),
  });
}

/** The front page of the Kestrel Herald: headlines and one-sentence teasers, no article. */
export function kestrelFront(stories) {
  const teaser = (story) => escapeHtml(`${story.blocks[0].text.slice(0, 110).replace(/\s\S*$/u, '')} …`);
  const linked = (story) => `<a href="${story.path}">${escapeHtml(story.title)}</a>`;
  const [first, ...rest] = stories;
  const content = `<section class="lead-story"><p class="kicker">Today</p><h2>${linked(first)}</h2><p>${teaser(first)}</p></section>
<div class="teasers">
${rest.map((story) => `<section><h3>${linked(story)}</h3><p>${teaser(story)}</p></section>`).join('\n')}
<section><h3>Crossword: a short word for a long wait</h3><p>Number 18,204, by Wren</p></section>
<section><h3>Letters to the editor</h3><p>Readers on buses, bells and the price of stamps</p></section>
</div>`;
  const head = '<meta property="og:type" content="website">\n<meta property="og:site_name" content="The Kestrel Herald">\n';
  return page({ title: 'The Kestrel Herald: news, politics, culture', css: 'kestrel-herald', head, body: kestrelFrame(content, stories) });
}

function harboursideFrame(content) {
  return `<div class="top"><a class="name" href="/harbourside-gazette/tarn-ferry-pier">Harbourside Gazette</a><div class="links"><a href="/harbourside-gazette/tarn-ferry-pier">News</a><a href="/harbourside-gazette/about">Tides</a><a href="/harbourside-gazette/about">About us</a></div></div>
${content}
<div class="bottom">Harbourside Gazette, 3 Custom House Quay, Port Alder. Printed on Thursdays, online every day.</div>`;
}

function harboursideArticle(story, _others, origin) {
  const content = `<div class="story">
<h1>${escapeHtml(story.title)}</h1>
<p class="who">${escapeHtml(story.byline)}, ${writeDate(story.date)}</p>
<img class="picture" src="/assets/sea.svg" alt="">
<p class="under">A ferry off the islands. Drawing: Gazette archive</p>
${paragraphs(story.blocks)}
<p class="more"><a href="/harbourside-gazette/about">Seen something? Write to our newsroom</a></p>
</div>`;
  return page({
    title: story.title,
    css: 'harbourside-gazette',
    head: openGraph(story, 'Harbourside Gazette', origin),
    body: harboursideFrame(content),
  });
}

/** A page of the Harbourside Gazette about itself: prose, but no article. */
export function harboursideAbout() {
  const content = `<div class="plain">
<h1>About us</h1>
<p>The Harbourside Gazette has reported from the coast and the islands since 1894.</p>
<h2>Newsroom</h2>
<ul><li>Editor: Moira Tennant</li><li>Islands: Callum Voss</li><li>Fishing and harbour: Dorothea Lunn</li></ul>
<h2>Write to us</h2>
<p>Letters are welcome and may be shortened. We answer every one.</p>
<p><a href="/harbourside-gazette/tarn-ferry-pier">Back to the news</a></p>
</div>`;
  return page({ title: 'About us | Harbourside Gazette', css: 'harbourside-gazette', body: harboursideFrame(content) });
}

function ardenArticle(story, others) {
  const body = `<header>Arden Public Radio</header>
<article>
<h1>${escapeHtml(story.title)}</h1>
<p>${escapeHtml(story.byline)} · ${writeDate(story.date)}</p>
${paragraphs(story.blocks)}
</article>
<footer>${others.map(({ path, title }) => `Also on air: <a href="${path}">${escapeHtml(title)}</a>`).join('<br>')}</footer>`;
  return page({ title: `${story.title} - Arden Public Radio`, css: 'arden-public-radio', body });
}

function dispatchArticle(story) {
  const classes = { paragraph: 'x6', subheading: 'x6 sub', tweet: 'x6 tw', credit: 'x6 small' };
  const blocks = story.blocks.map(({ kind, text }) => `<div class="${classes[kind]}"><span>${escapeHtml(text)}</span></div>`).join('\n');
  const body = `<div class="x1"><div class="brand">Dispatch<i>Nine</i></div><div>Live</div><div>World</div><div>Video</div><div>More</div></div>
<div class="x2"><div class="x3">
<div class="x4">${escapeHtml(story.title)}</div>
<div class="x5"><span>${escapeHtml(story.byline)}</span> <span>${writeDate(story.date)}</span></div>
<div class="x8"><span>Share</span><span>Copy link</span><span>Save</span></div>
<div><div>
${blocks}
</div></div>
</div><div class="x7"><div class="box"><b>Trending</b><div class="row">The seven best harbour walks</div><div class="row">Quiz: name the lighthouse</div><div class="row">Why your kettle is slow</div></div></div></div>
<div class="x9">Dispatch Nine uses no cookies on this page. Terms. Contact.</div>`;
  return page({ title: `${story.title} – Dispatch Nine`, css: 'dispatch-nine', body });
}

function lanternArticle(story, others) {
  const menu = [story, ...others]
    .sort((one, other) => one.path.localeCompare(other.path))
    .map(({ path, title }) => `<a href="${path}"${path === story.path ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a>`);
  const body = `<div class="banner"><a class="name" href="${story.path}">The Evening Lantern</a></div>
<div class="stories">${menu.join('')}</div>
<main><article>
<h1>${escapeHtml(story.title)}</h1>
<p class="byline">${escapeHtml(story.byline)} · ${writeDate(story.date)}</p>
${paragraphs(story.blocks)}
</article></main>
<div class="end">The Evening Lantern, out every day at four</div>
<script src="/assets/evening-lantern.js" defer></script>`;
  return page({ title: `${story.title} | The Evening Lantern`, css: 'evening-lantern', body });
}

/** The start page: the pages of all outlets. */
export function newsstand(entries) {
  const rows = entries.map(
    ({ path, outlet, title }) => `<li><span>${escapeHtml(outlet)}</span><a href="${path}">${escapeHtml(title)}</a></li>`,
  );
  const body = `<h1>The newsstand</h1>
<p>Pages of invented outlets, for trying Crossread.</p>
<ul>
${rows.join('\n')}
</ul>`;
  return page({ title: 'The newsstand', css: 'newsstand', body });
}
