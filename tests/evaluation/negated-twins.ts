/** What is said of a subject, and the same denied: [claim, twin] with {} for the subject. */
const CLAIMS: readonly (readonly [claim: string, twin: string])[] = [
  ['{} is really dangerous', '{} is not really dangerous'],
  ['{} could kill a lot of people', '{} could not kill a lot of people'],
  ['I am worried about {}', 'I am not worried about {}'],
  ['{} is a serious threat', '{} is not a serious threat'],
  ['{} will deceive us', '{} will not deceive us'],
  ['we will lose control of {}', 'we will not lose control of {}'],
  ['{} fails badly in practice', '{} does not fail badly in practice'],
  ['{} is broken', "{} isn't broken"],
  ['{} breaks under pressure', '{} never breaks under pressure'],
  ['{} makes a catastrophe more likely', '{} does not make a catastrophe more likely'],
  ['there is a big problem with {}', 'there is no big problem with {}'],
  ['{} scares me', '{} does not scare me'],
  ['{} is easy to misuse', '{} is not easy to misuse'],
  ['{} leads to disaster', '{} does not lead to disaster'],
  ['I find {} alarming', "I don't find {} alarming"],
  ['{} is unreliable', '{} is not unreliable'],
  ['{} gets hacked all the time', '{} never gets hacked'],
  ['{} has harmful effects', '{} has no harmful effects'],
  ['{} is a bad idea', '{} is not a bad idea'],
  ['{} would be terrible for humanity', '{} would not be terrible for humanity'],
  ['{} works really well', '{} does not work really well'],
  ['{} is safe', '{} is not safe'],
  ['I am excited about {}', 'I am not excited about {}'],
  ['{} is very promising', '{} is not very promising'],
  ['we can trust {}', 'we cannot trust {}'],
  ['{} helps a lot', '{} does not help a lot'],
  ['{} solves the problem', '{} does not solve the problem'],
  ['{} is robust', '{} is not robust'],
  ['{} makes us safer', '{} does not make us safer'],
  ['I am optimistic about {}', 'I am not optimistic about {}'],
  ['{} is making good progress', '{} is not making good progress'],
  ['{} is a great success', '{} is not a great success'],
  ['we understand {} well', "we don't understand {} well"],
  ['{} is reliable', "{} isn't reliable"],
  ['{} will benefit everyone', '{} will not benefit everyone'],
  ['there is good evidence for {}', 'there is no good evidence for {}'],
  ['{} is a good solution', '{} is not a good solution'],
  ['{} can protect people', '{} cannot protect people'],
  ['{} scales nicely', '{} does not scale nicely'],
  ['{} is useful', '{} is not useful'],
];

const SUBJECTS = [
  'this method',
  'the new model',
  'what that lab does',
  'the system we built',
  'open release',
];

/** Two hundred claims, each with its denial; written for the project. */
export const NEGATED_TWINS: readonly (readonly [claim: string, twin: string])[] = CLAIMS.flatMap(
  ([claim, twin]) =>
    SUBJECTS.map((subject): [string, string] => [
      claim.replace('{}', subject),
      twin.replace('{}', subject),
    ]),
);
