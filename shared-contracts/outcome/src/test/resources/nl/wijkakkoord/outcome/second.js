// SPDX-License-Identifier: EUPL-1.2
// wijkakkoord-outcome/4 a second time, written from SPECIFICATION.md alone: where this and the other differ, the prose says who is right.

const FUNCTION = 'wijkakkoord-outcome/4';
const BASIC = ['UNANIMITY', 'CONSENT_WITHOUT_OBJECTION', 'MAJORITY', 'QUALIFIED_MAJORITY', 'WEIGHTED_MAJORITY'];
const IN_THE_WAY = ['objection', 'change-asked', 'condition-not-met', 'reservation-refused', 'reservation-lapsed'];
const BLOCKS = new Set([...IN_THE_WAY, 'abstention', 'other-alternative', 'no-position', 'quorum-not-reached', 'nobody-agrees',
  'share-not-reached', 'veto', 'advice-not-heard', 'count-not-reached', 'outweighed', 'not-chosen-by-lot', 'tie', 'cycle']);

/** A question as JSON text in, its outcome as JSON text out; throws what is to be refused. */
export function decide(questionJson) {
  const question = read(JSON.parse(questionJson));
  const round = {...question, ...counted(question)};
  const answers = sorted(question.alternatives.keys()).map(alternative => answer(round, alternative));
  choose(round, answers);
  return text(answers, conditions(question, answers));
}

// ---- Who is counted, and what each party does ----

function counted({procedure, alternatives, positions, left, setAside, noticed, day}) {
  const {deciding, silence} = procedure;
  const silentOf = parties => parties.filter(party => !positions.has(party));
  let gone = silentOf(deciding).filter(party => left.includes(party));
  let aside = silentOf(deciding).filter(party => setAside.includes(party) && !gone.includes(party));
  let parties = deciding.filter(party => !gone.includes(party) && !aside.includes(party));
  if (parties.length === 0) {
    [gone, aside, parties] = [[], [], deciding];
  }
  const silent = silentOf(parties);
  const mayBeTacit = alternatives.size === 1 && silence === 'AGREES_AFTER_NOTICE';
  const tacit = silent.filter(party => mayBeTacit && noticed.has(party) && noticed.get(party) < day);
  return {gone, aside, parties, silent, tacit};
}

/** Map: party with a position → what it does for this alternative: 'agrees', 'advises', or the code that it would be found with. */
function doings({positions, facts, day}, alternative) {
  const does = new Map([...positions].map(([party, position]) => [party, alone(position, alternative, day)]));
  const under = [...does.keys()].filter(party => does.get(party) === 'under-conditions');
  const met = condition => 'fact' in condition
    ? facts.get(condition.fact) === 'HOLDS'
    : ['agrees', 'under-conditions'].includes(does.get(condition.party));
  const stillUnder = () => under.filter(party => does.get(party) === 'under-conditions');
  const next = () => stillUnder().find(party => !positions.get(party).conditions.every(met));
  for (let out = next(); out !== undefined; out = next()) {
    does.set(out, 'condition-not-met');
  }
  stillUnder().forEach(party => does.set(party, 'agrees'));
  return does;
}

function alone(position, alternative, day) {
  if ('ranking' in position && !position.ranking.flat().includes(alternative)) {
    return 'other-alternative';
  }
  if ('about' in position && position.about.length > 0 && !position.about.includes(alternative)) {
    return 'other-alternative';
  }
  switch (position.stance) {
    case 'AGREES': return 'agrees';
    case 'AGREES_UNDER_CONDITIONS': return 'under-conditions';
    case 'AGREES_UNDER_RESERVATION': return reserved(position.reservation, day);
    case 'ASKS_CHANGE': return 'change-asked';
    case 'OBJECTS': return 'objection';
    case 'ABSTAINS': return 'abstention';
    default: return 'advises';
  }
}

function reserved({until, state}, day) {
  if (state === 'REFUSED') {
    return 'reservation-refused';
  }
  return state === 'LIFTED' || until >= day ? 'agrees' : 'reservation-lapsed';
}

// ---- What is found for one alternative ----

function answer(round, alternative) {
  const {procedure, positions, parties, gone, aside, tacit} = round;
  const does = doings(round, alternative);
  const who = code => parties.filter(party => does.get(party) === code);
  const agree = who('agrees');
  const scene = {...round, alternative, who, agree, agreeing: [...agree, ...tacit]};
  const open = agree.filter(party => positions.get(party).reservation?.state === 'OPEN');
  const findings = [
    ...anybody('left-without-position', gone, procedure.deciding.length),
    ...anybody('set-aside-without-position', aside, procedure.deciding.length),
    ...anybody('silence-agrees', tacit, parties.length),
    ...anybody('reservation-open', open, parties.length),
    quorum(round),
    ...ruled(scene),
  ];
  if (passes({findings}) && agree.length === 0) {
    findings.push(finding('nobody-agrees', parties, parties.length));
  }
  return {alternative, does, agree, findings};
}

function quorum({procedure, parties, silent}) {
  const spoke = parties.filter(party => !silent.includes(party));
  return spoke.length < Math.min(procedure.quorum, parties.length)
    ? finding('quorum-not-reached', silent, parties.length)
    : finding('quorum-reached', spoke, parties.length);
}

function ruled(scene) {
  const {rule} = scene.procedure;
  return rule.kind === 'ALL_OF'
    ? rule.rules.flatMap((each, i) => RULES[each.kind](scene, each).map(found => ({...found, rule: i + 1})))
    : RULES[rule.kind](scene, rule);
}

const RULES = {
  UNANIMITY({procedure, parties, who, agreeing, silent, tacit}) {
    const quiet = silent.filter(party => !tacit.includes(party));
    const quietly = procedure.silence === 'NO_OBJECTION' ? 'silence-does-not-object' : 'no-position';
    const found = [
      ...[...IN_THE_WAY, 'abstention', 'other-alternative'].flatMap(code => anybody(code, who(code), parties.length)),
      ...anybody(quietly, quiet, parties.length),
    ];
    return passes({findings: found}) ? [...found, finding('all-agree', agreeing, parties.length)] : found;
  },
  CONSENT_WITHOUT_OBJECTION({parties, who, agree, agreeing}) {
    const found = [
      ...IN_THE_WAY.flatMap(code => anybody(code, who(code), parties.length)),
      ...anybody('nobody-agrees', agree.length === 0 ? parties : [], parties.length),
    ];
    return found.length === 0 ? [finding('no-objection', agreeing, parties.length)] : found;
  },
  MAJORITY({who, agreeing}) {
    const outOf = agreeing.length + [...IN_THE_WAY, 'other-alternative'].flatMap(who).length;
    return [share(agreeing.length * 2 > outOf, agreeing, outOf)];
  },
  QUALIFIED_MAJORITY({parties, agreeing}, rule) {
    return [share(reaches(rule, agreeing.length, parties.length), agreeing, parties.length)];
  },
  WEIGHTED_MAJORITY({parties, agreeing}, rule) {
    const weight = of => of.reduce((sum, party) => sum + rule.weights.get(party), 0);
    const [count, outOf] = [weight(agreeing), weight(parties)];
    return [{...share(reaches(rule, count, outOf), agreeing, outOf), count}];
  },
  VETO({alternatives, positions, parties, alternative, who}, {party, sections}) {
    const meant = sections.length === 0 || alternatives.get(alternative).some(section => sections.includes(section));
    const about = positions.get(party)?.sections ?? [];
    const same = about.length === 0 || sections.length === 0 || about.some(section => sections.includes(section));
    return meant && same && IN_THE_WAY.flatMap(who).includes(party) ? [finding('veto', [party], parties.length)] : [];
  },
  ADVICE_HEARD({positions, left, setAside}, {advisers}) {
    const missing = advisers.filter(party => !positions.has(party) && !left.includes(party) && !setAside.includes(party));
    return missing.length > 0
      ? [finding('advice-not-heard', missing, advisers.length)]
      : [finding('advice-heard', advisers.filter(party => positions.has(party)), advisers.length)];
  },
  COUNT({counts, alternative}, rule) {
    return rule.segments.map(segment => {
      const {of, agreeing} = counts.get(segment);
      const count = agreeing.get(alternative) ?? 0;
      const code = of > 0 && reaches(rule, count, of) ? 'count-reached' : 'count-not-reached';
      return {...finding(code, [], of), count, segment};
    });
  },
};

const share = (reached, agreeing, outOf) => finding(reached ? 'share-reached' : 'share-not-reached', agreeing, outOf);

/** Exactly, also where the products pass 2^53. */
const reaches = ({numerator, denominator}, count, outOf) => BigInt(count) * BigInt(denominator) >= BigInt(numerator) * BigInt(outOf);

const finding = (code, parties, outOf) => ({code, parties: sorted(parties), outOf});

const anybody = (code, parties, outOf) => parties.length > 0 ? [finding(code, parties, outOf)] : [];

const passes = ({findings}) => !findings.some(({code}) => BLOCKS.has(code));

const sorted = texts => [...texts].sort();

// ---- Which alternative is chosen ----

function choose(round, answers) {
  const {procedure, positions, parties, lot} = round;
  const passed = answers.filter(passes);
  if (passed.length < 2) {
    return;
  }
  const add = (answer, code) => answer.findings.push(finding(code, answer.agree, parties.length));
  const ranked = procedure.choice === 'RANKED';
  const beats = beating(positions, parties);
  if (ranked) {
    const once = parties.filter(party => answers.filter(({agree}) => agree.includes(party)).length === 1);
    passed.forEach(({findings}) => findings.push(...anybody('one-choice-only', once, parties.length)));
  }
  const top = ranked ? smith(passed, beats) : approved(passed);
  passed.filter(one => !top.includes(one)).forEach(one => add(one, 'outweighed'));
  if (top.length === 1) {
    return;
  }
  const drawn = procedure.tie === 'LOT' && top.find(({alternative}) => alternative === lot);
  if (drawn) {
    top.forEach(one => add(one, one === drawn ? 'chosen-by-lot' : 'not-chosen-by-lot'));
    return;
  }
  const cycle = ranked && top.some(a => top.some(b => beats(a, b)));
  top.forEach(one => add(one, cycle ? 'cycle' : 'tie'));
}

function approved(passed) {
  const most = Math.max(...passed.map(({agree}) => agree.length));
  return passed.filter(({agree}) => agree.length === most);
}

/** Whether more of these parties prefer the first to the second than the other way around. */
const beating = (positions, parties) => (a, b) => {
  const place = (party, {alternative, agree}) => agree.includes(party)
    ? positions.get(party).ranking.findIndex(group => group.includes(alternative))
    : Infinity;
  const prefer = (x, y) => parties.filter(party => place(party, x) < place(party, y)).length;
  return prefer(a, b) > prefer(b, a);
};

/** The smallest set of which each beats all outside: with any member it has whoever is not beaten by that member. */
function smith(passed, beats) {
  const sets = passed.map(first => {
    const set = new Set([first]);
    for (const member of set) {
      passed.filter(other => other !== member && !beats(member, other)).forEach(other => set.add(other));
    }
    return [...set];
  });
  return sets.reduce((least, set) => set.length < least.length ? set : least);
}

// ---- What is given back ----

function conditions({positions, facts}, answers) {
  const lines = [];
  for (const party of sorted(positions.keys())) {
    const position = positions.get(party);
    for (const {alternative, does} of answers.filter(one => position.conditions && position.ranking.flat().includes(one.alternative))) {
      for (const condition of position.conditions) {
        const why = 'fact' in condition
          ? facts.get(condition.fact) ?? 'NOT_YET'
          : does.get(condition.party) === 'agrees' ? 'AGREES' : 'DOES_NOT_AGREE';
        lines.push({party, alternative, condition, met: why === 'HOLDS' || why === 'AGREES', why});
      }
    }
  }
  return lines;
}

/** By hand where keys are texts of others: an object of JavaScript would put keys that look like numbers first. */
function text(answers, conditions) {
  const tell = ({code, parties, outOf, count, segment, rule}) => ({code, parties, outOf, count, segment, rule});
  const outcomes = answers.map(answer => `${JSON.stringify(answer.alternative)}:${JSON.stringify(
    {agreed: passes(answer), findings: answer.findings.map(tell)})}`);
  return `{"function":"${FUNCTION}","outcomes":{${outcomes.join()}},"conditions":${JSON.stringify(conditions)}}`;
}

// ---- What is refused ----

function must(holds, what) {
  if (!holds) {
    throw new Error(`Refused: ${what}`);
  }
}

function isText(value) {
  must(typeof value === 'string', `not a text: ${value}`);
  return value;
}

function isDay(value) {
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : NaN);
  must(!isNaN(date) && date.toISOString().startsWith(value), `not a day: ${value}`);
  return value;
}

const isNumber = least => value => {
  must(Number.isInteger(value) && value >= least && value < 2 ** 31, `not a number of ${least} or more: ${value}`);
  return value;
};

const isOneOf = (...words) => value => {
  must(words.includes(value), `unknown word: ${value}`);
  return value;
};

const isList = (isItem, least, most = Infinity) => value => {
  must(Array.isArray(value) && value.length >= least && value.length <= most, `not such a list: ${value}`);
  return value.map(isItem);
};

/** A list of texts names none twice. */
const isTexts = (least = 0) => value => {
  const texts = isList(isText, least)(value);
  must(new Set(texts).size === texts.length, `twice: ${texts}`);
  return texts;
};

const isMap = isValue => value => {
  must(value !== null && typeof value === 'object' && !Array.isArray(value), `not a map: ${value}`);
  return new Map(Object.entries(value).map(([key, each]) => [key, isValue(each)]));
};

/** Every name of the shape, and no other; one that ends in ? may be absent. */
const isShape = shape => value => {
  const given = isMap(each => each)(value);
  const read = {};
  for (const [named, check] of Object.entries(shape)) {
    const name = named.replace('?', '');
    if (given.has(name) || named === name) {
      must(given.has(name), `absent: ${name}`);
      read[name] = check(given.get(name));
    }
    given.delete(name);
  }
  must(given.size === 0, `unknown: ${[...given.keys()]}`);
  return read;
};

const byWord = (word, shapes) => value => {
  must(value !== null && typeof value === 'object' && Object.hasOwn(shapes, value[word]), `unknown ${word}`);
  return isShape({[word]: isText, ...shapes[value[word]]})(value);
};

const fraction = {numerator: isNumber(1), denominator: isNumber(1)};

const PART = {
  UNANIMITY: {},
  CONSENT_WITHOUT_OBJECTION: {},
  MAJORITY: {},
  QUALIFIED_MAJORITY: fraction,
  WEIGHTED_MAJORITY: {...fraction, weights: isMap(isNumber(1))},
  VETO: {party: isText, sections: isTexts()},
  ADVICE_HEARD: {advisers: isTexts(1)},
  COUNT: {segments: isTexts(1), ...fraction},
};

const isCondition = value => isShape(Object.hasOwn(Object(value), 'fact') ? {fact: isText} : {party: isText})(value);

const ranking = {ranking: isList(isTexts(1), 1)};
const about = {about: isTexts(), sections: isTexts()};

const isPosition = byWord('stance', {
  AGREES: ranking,
  AGREES_UNDER_CONDITIONS: {...ranking, conditions: isList(isCondition, 1)},
  AGREES_UNDER_RESERVATION: {...ranking, reservation: isShape({until: isDay, state: isOneOf('OPEN', 'LIFTED', 'REFUSED')})},
  ASKS_CHANGE: about,
  OBJECTS: about,
  ABSTAINS: {},
  ADVISES: {},
});

const isQuestion = isShape({
  procedure: isShape({
    deciding: isTexts(1),
    rule: byWord('kind', {...PART, ALL_OF: {rules: isList(byWord('kind', PART), 2, 20)}}),
    quorum: isNumber(1),
    silence: isOneOf('NEVER', 'AGREES_AFTER_NOTICE', 'NO_OBJECTION'),
    choice: isOneOf('APPROVAL', 'RANKED'),
    tie: isOneOf('NOTHING', 'LOT'),
  }),
  alternatives: isMap(isTexts()),
  positions: isMap(isPosition),
  left: isTexts(),
  setAside: isTexts(),
  noticed: isMap(isDay),
  facts: isMap(isOneOf('HOLDS', 'NOT_YET', 'FAILED', 'NO_LONGER')),
  counts: isMap(isShape({of: isNumber(0), agreeing: isMap(isNumber(0))})),
  'lot?': isText,
  day: isDay,
});

function read(given) {
  const question = isQuestion(given);
  const {procedure: {deciding, rule, quorum}, alternatives, positions, counts, lot} = question;
  must(alternatives.size > 0, 'nothing to decide on');
  must(quorum <= deciding.length, 'a quorum that cannot be');
  must(lot === undefined || alternatives.has(lot), 'a lot on what is not there');
  must([rule, ...rule.rules ?? []].some(({kind}) => BASIC.includes(kind)), 'no basic rule');
  (rule.rules ?? [rule]).forEach(part => checkRule(part, deciding, counts));
  positions.forEach((position, party) => checkPosition(position, party, deciding, alternatives));
  counts.forEach(({of, agreeing}) => agreeing.forEach(count => must(count <= of, 'more agree than there are')));
  return question;
}

function checkRule({kind, numerator, denominator, weights, party, advisers, segments}, deciding, counts) {
  must(numerator === undefined || numerator <= denominator, 'a share of more than all');
  must(!['QUALIFIED_MAJORITY', 'WEIGHTED_MAJORITY'].includes(kind) || numerator * 2 > denominator, 'a share of no more than half');
  must(!weights || weights.size === deciding.length && deciding.every(each => weights.has(each)), 'weights of others');
  must(party === undefined || deciding.includes(party), 'a veto of who does not decide');
  must(!advisers?.some(each => deciding.includes(each)), 'an adviser that decides');
  must(!segments?.some(segment => !counts.has(segment)), 'a segment without counts');
}

function checkPosition({stance, ranking = [], about = [], conditions = []}, party, deciding, alternatives) {
  const named = [...ranking.flat(), ...about];
  must(stance !== 'ADVISES' || !deciding.includes(party), 'who decides does not advise');
  must(named.every(alternative => alternatives.has(alternative)), 'a position on what is not there');
  must(new Set(named).size === named.length, 'an alternative twice');
  must(conditions.every(condition => condition.party !== party), 'a condition on itself');
}
