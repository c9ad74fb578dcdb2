/**
 * Words that name no subject: articles to fillers, the verbs and adverbs of ordinary talk, and
 * nouns that fit everywhere. Contractions are here too, as captions write them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across actual actually add after again against ago agree ahead ain't all allow
  allowed almost alone along already alright also although always am among an and another answer
  any anybody anymore anyone anything anyway anywhere apart apparently are aren't around as aside ask
  asked asking at away axrp back bad based basic basically be became because become becomes been
  before begin behind being believe below besides best better between beyond big bit both bring
  bunch but by call called came can can't cannot care case cases certain certainly chapter check
  clear clearly close come comes coming complicated concrete consider could couldn't couple course
  currently curious day days deal definitely depending depends describe description despite did
  didn't differ different differently difficult directly do does doesn't doing don't done down due
  during each easier easily easy effectively either else end ends enough entire entirely episode
  equivalent especially essentially etc even eventually ever every everybody everyone everything
  everywhere exact exactly example examples expect explain extent extra extremely fact fair fairly
  false far feel feels felt few figure final finally find fine first five fixed follow following for
  form forward found four from front full fully funny further gave general generally get gets getting
  give given gives giving go goes going gone gonna good got gotta great guess guests guy guys had
  hadn't half happen happened happening happens hard harder hardly has hasn't have haven't having he
  he'd he'll he's hear heard hello help helped helpful hence her here here's hers herself hey hi high
  higher him himself his hmm hold honest honestly hope how how's however hundred huge i i'd i'll i'm
  i've idea ideas if imagine important in inside instead interested interesting into involve involved
  is isn't issue it it'd it'll it's its itself just keep kept kind kinds knew know knowing known
  knows large last lastly later least leave left less let let's like liked likely line link links
  listeners listening literally little long longer look looked looking looks lot lots love low lower
  made main mainly major make makes making many matter matters may maybe me mean meaning means meant
  mention mentioned might million mine minute minutes month months more most mostly move much music
  must my myself name named namely naturally near nearly necessarily need needed needs neither never
  new next nice no nobody non none nor normal normally not note nothing notice now number numbers
  obvious obviously of off often oh ok okay old on once one one's ones only open opposed or order
  other others otherwise our ours ourselves out outside over overall own page paper papers part
  particular particularly parts past patreon people people's per perhaps person piece pieces place
  places play please plus podcast point points possible possibly potentially pretty previous
  previously primarily probably problem proper properly provide put putting question questions quick
  quickly quite rather ready real really reason reasonable reasonably reasons relative relatively
  relevant remember respect rest result right roughly said same saw say saying says second section
  see seeing seem seemed seems seen sense separate serious set several shall she she's should
  shouldn't show shows side similar similarly simple simply since single six size small so some
  somebody somehow someone something sometimes somewhat somewhere soon sorry sort sorts sound sounds
  speak speaking specific specifically spend spent standard start started starting starts stay step
  steps still stop straight strange strong stuff such suddenly suggest super supporter suppose
  supposed sure surely surprised surprising take taken takes taking talk talked talking talks tell
  ten tend term terms than thank thanks that that'd that'll that's the their theirs them themselves
  then there there'd there's therefore these they they'd they'll they're they've thing things think
  thinking thinks third this those though thought thoughts thousand three through throughout thus
  time times tiny to today together told too took top total totally touch toward towards transcript
  tried tries true truly try trying turn turned turns twenty two type types typical typically um
  under understand understanding understood unfortunately unless unlike unlikely until up upon us use
  used useful uses using usual usually various versa version very via vice video view wait want
  wanted wanting wants was wasn't way ways we we'd we'll we're we've week weeks weird welcome well
  went were weren't what what'd what's whatever when when's whenever where where's whereas whether
  which while who who's whoever whole whom whose why why's wide will willing wise wish with within
  without won't wonder wondering word words work worked working works worry worth would wouldn't
  write writing written wrong wrote yeah year years yep yes yet you you'd you'll you're you've your
  yours yourself uh uhm er erm mhm mm ah huh yup nope wow cool gosh sir ways aspects aspect topic
  topics situation situations details detail level levels amount half lots bits thanks somebody's
  everyone's listener audience subscribe channel sponsor sponsored conversation interview guest host
  section discussed discuss discussing discussion naive naively plausible plausibly crazy sensible
  happy keen excited confused confusing vague vaguely fuzzy intuitive intuitively broad broadly
  explicitly implicitly presumably arguably hopefully maximally incredibly absolutely zero seven
  eight nine thirty forty fifty sixty percent bigger smaller larger longer shorter greater fewer
  worse worst happening occurring compared comparing compare related relating regarding according
  towards including include includes included contain contains containing consist consists
  becoming existing exist exists end-to-end ended up-front upfront rough rest exactly precise
  precisely literal generic whatsoever nonetheless nevertheless regardless moreover furthermore
  meanwhile whichever anytime sometime someday somewhere sooner earlier late latter former respectively
  quote unquote air quotes laughs laughter york magnitude floating twice scary crosstalk inaudible applause paragraph figure figures`.split(
    /\s+/,
  ),
);

/** Whether a bare word names no subject: function words, fillers, ordinary verbs, and figures. */
export function isStopWord(bare: string): boolean {
  return bare.length < 2 || STOP_WORDS.has(bare) || !/\p{L}{2}/u.test(bare);
}
