import { analyse, type Analysis } from '../../server/src/analysis/analyse.ts';
import type { Finding } from '../../server/src/analysis/finding.ts';
import { changesToEdits } from '../../server/src/edit/changes-to-edits.ts';
import { applyEdits } from '../../server/src/edit/replacement.ts';
import { formatOptions } from '../../server/src/features/edit-options.ts';
import { locate } from '../../server/src/syntax/locate.ts';
import type { Fix } from '../../server/src/rules/contract.ts';
import { rules } from '../../server/src/rules/index.ts';
import { settings } from '../support/clock.ts';
import { corpus } from '../support/corpus.ts';
import { filesBelow, readText, inProject } from '../support/files.ts';
import { analyseIn } from '../support/folder.ts';

const identity = (f: Finding, a: Analysis) => `${f.rule} @${(locate(a.tree.root, f.span.start)?.path ?? []).join('.')}`;
const ctx = new Map<string, Analysis>();
for (const { name, today } of corpus) ctx.set(name, today);
for (const folder of ['bom','evidence']) for (const p of filesBelow(`test/fixtures/${folder}`).filter(p=>p.endsWith('.yaml'))) ctx.set(p, await analyseIn(inProject(`test/fixtures/${folder}`), readText(p)));
let n=0, refused=0; const withFix = new Set<string>();
const printAll = process.argv.includes('-v');
for (const [name, a] of ctx) for (const f of a.findings) for (const fix of f.fixes) {
  n++; withFix.add(f.rule);
  const say = (what: string, extra='') => console.log(`${what} | ${name} | ${identity(f,a)} | ${fix.title} ${extra}`);
  const edits = changesToEdits(a.text, fix.changes, { ...formatOptions, tree: a.tree });
  if (edits === undefined) { refused++; say('REFUSED', JSON.stringify(fix.changes)); continue; }
  const after = applyEdits(a.text, [...edits, ...(fix.replace ? [fix.replace]:[])]);
  const s = new Map(a.judgement?.profile.facts.sightings);
  for (const c of fix.creates ?? []) if (s.get(c)===undefined || s.get(c)?.state==='missing') s.set(c, {state:'file',size:100,stub:true});
  const b = analyse(after, settings, s);
  if (!b.tree.whole) say('BROKEN');
  const left = b.findings.find(g=>identity(g,b)===identity(f,a));
  if (left) say(left.message===f.message?'STAYS':'STAYS-OTHER', left.message);
  const errs = (x: Analysis) => x.findings.filter(g=>g.severity==='error').map(g=>`${g.rule} ${g.message}`);
  const be = errs(a); const fresh = errs(b).filter(e=>!be.includes(e));
  if (fresh.length) say('NEWERR', fresh.join(' ; '));
  if (printAll && name.endsWith(', bad') && name.startsWith(f.rule)) { console.log(`--- ${f.rule}: ${fix.title}`); for (const e of edits) console.log(JSON.stringify([a.text.slice(e.span.start,e.span.end), e.text])); }
}
console.log(n, 'fixes', refused, 'refused', withFix.size);
console.log(rules.map(r=>r.id).filter(i=>!withFix.has(i)).join('\n'));
