const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that departments, job titles and firms are named with. */
const DEPARTMENT_WORDS = list(`
  account accounting accounts admin administration administrative affairs analytics assets assurance audit business
  central channel clinical commercial communication communications compliance construction content contract contracts control
  corporate cost customer customers data delivery design desk development digital distribution ehs energy engineering
  environment environmental equipment events experience export external facilities facility field finance financial fleet
  general global government group growth health hr hse human import industrial information infrastructure innovation inspection
  insurance intelligence internal international inventory investment investor it lab laboratory learning legal logistics
  maintenance management manufacturing market marketing materials media medical merchandising mobile network office operation
  operations ops partner people performance plan planning platform plant pmo policy pr procurement product production products
  program programme project projects property public purchasing qa qc qhse quality quantity r&d recruitment regional regulatory
  relations research resource resources retail risk safety sales science security service services shipping site software
  sourcing staff standards store strategic strategy supplier supply chain support sustainability system systems talent tax team
  technical technology test testing trade training transport transportation travel treasury vendor warehouse web
  industries holdings partners company associates bank university school college hospital ministry bureau agency
`);

/** Common given names; not complete: what is not here is not judged. */
const GIVEN_NAMES = list(`
  aaron abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alfred ali alice alison amanda amber
  amy ana andrea andreas andrew andy angela anita anna anne annie anthony antonio arthur ashley barbara beatrice ben benjamin
  bernard beth betty bill bob bobby brandon brenda brian bruce bryan carl carla carlos carol caroline catherine cathy charles
  charlie charlotte cheryl chloe chris christian christina christine christopher cindy claire clara connie cynthia daisy dan
  daniel daniela danny david dean debbie deborah dennis diana diane diego donald donna dorothy doug douglas ed eddie edward
  elena elizabeth ellen emily emma eric erica erik eugene eva evan eve fatima felix fiona florence frances francis frank fred
  gabriel gary george gerald gina giulia gloria grace greg gregory hannah hans harold harry heather helen henry howard hugo ian
  isaac isabel ivan jack jackie jacob james jamie jan jane janet janice jason jay jean jeff jeffrey jennifer jenny jeremy jerry
  jesse jessica jill jim jimmy joan joanna joe joel johanna john johnny jon jonathan jordan jorge jose joseph josh joshua joyce
  juan judy julia julian julie karen karl kate katherine kathleen kathy katie keith kelly ken kenneth kevin kim kimberly kyle
  lars laura lauren leo leon leonard lily linda lisa liz louis louise lucas lucia lucy luis luke lynn maggie manuel marc marco
  margaret maria marie mario mark marta martha martin mary matt matthew maya megan melanie melissa michael michelle miguel mike
  mohamed mohammed monica nancy natalie nathan nicholas nick nicole nina noah nora oliver olivia omar oscar pablo pamela patricia
  patrick paul paula pedro peggy peter phil philip phillip pierre rachel ralph ray raymond rebecca richard rick rita rob robert
  roberta robin roger ron ronald rosa rose roy russell ruth ryan sally sam samantha samuel sandra sandy sara sarah scott sean
  sergio sharon shirley simon sofia sonia sophia sophie stefan stella stephanie stephen steve steven stuart sue susan suzanne
  sylvia tania tanya ted teresa terry theresa thomas tim timothy tina todd tom tommy tony tracy trevor valerie vanessa vera
  veronica vicky victor victoria vincent violet virginia vivian walter wanda wayne wendy will william yvonne zoe
`);

/** Given names that are family names just as well: Thomas, James may be James Thomas turned round. */
const ALSO_SURNAMES = list(`
  adam albert alexander alfred ali allen anthony arthur ashley barbara benjamin bernard bruce carl carol charles chris christian
  christopher daniel david dean dennis donald douglas edward eugene evan felix francis frank fred gabriel gary george gerald grace
  gregory harold harry henry howard hugo isaac ivan jack jacob james jan jason jay jean jesse joel john jordan jose joseph joyce
  julian keith kelly ken kim kyle leo leon leonard louis lucas luis luke lynn marco maria marie mario mark martin matthew michael
  miguel mohamed mohammed nathan nicholas noah oliver oscar pablo patrick paul pedro peter philip phillip pierre ralph ray raymond
  richard robert robin roger rosa rose roy russell ruth ryan samuel scott sergio shirley simon stella stephen steven stuart thomas
  todd tracy victor vincent virginia walter wayne will william
`);

const JOB_TITLE =
  /(?:^|\s)(?:manager|director|officer|engineer|head|lead|leader|president|vp|svp|evp|chair|chairman|chairwoman|secretary|assistant|analyst|consultant|supervisor|coordinator|specialist|accountant|architect|developer|designer|owner|controller|counsel|partner|buyer|planner|technician|administrator|c[a-z]o)$/i;

/** Whether a Latin word names a field of work rather than a person; without regard to case. */
export function isDepartmentWord(word: string): boolean {
  return DEPARTMENT_WORDS.has(word.toLowerCase()) || /^[A-Z]&[A-Z]$/.test(word);
}

export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase());
}

export function mayBeSurname(word: string): boolean {
  return ALSO_SURNAMES.has(word.toLowerCase());
}

/** Project Manager, Head of Sales, CFO. */
export function isJobTitle(text: string): boolean {
  return JOB_TITLE.test(text) || /^(?:head|director|manager|vp|chief|deputy|lead)\b/i.test(text);
}
