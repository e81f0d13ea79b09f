// Turns the story links into in-page navigation: the next story is fetched, drawn and put into the address bar by pushState.
const main = document.querySelector('main');

function element(name, text, className) {
  const node = document.createElement(name);
  node.textContent = text;
  if (className) node.className = className;
  return node;
}

function draw(story) {
  const article = document.createElement('article');
  article.append(element('h1', story.title), element('p', `${story.byline} · ${story.dateText}`, 'byline'));
  for (const text of story.paragraphs) article.append(element('p', text));
  main.replaceChildren(article);
  document.title = `${story.title} | The Evening Lantern`;
  for (const link of document.querySelectorAll('.stories a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  window.scrollTo(0, 0);
}

async function show(path) {
  const answer = await fetch(`${path}.json`);
  if (answer.ok) draw(await answer.json());
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.stories a') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.pathname);
  void show(link.pathname);
});

window.addEventListener('popstate', () => void show(location.pathname));
