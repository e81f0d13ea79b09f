/** Stems of words (`ad` of `added`) that say that a value moved, or how it stands to an earlier one. */
export const MOVES: ReadonlySet<string> = new Set(
  `up down off higher lower rise rose risen fall fell fallen gain lose lost add ad shed drop slip slide slid eas climb declin advanc jump surg
   sink sank sunk tumbl plung edg inch dip increas decreas grow grew grown ralli soar skid retreat leap leapt bounc rebound recov creep crept
   tick nudg firm tack slump spike rocket shot weaken strengthen shrink shrank`
    .trim()
    .split(/\s+/u),
);
