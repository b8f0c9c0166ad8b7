// Questions one by one: what is asked, why, what the file shows, what is proposed.
import { useRef } from 'preact/hooks';
import type { PendingQuestion, State } from '../../addon/contract';
import type { SidebarMessages } from '../../i18n/sidebar';
import { askAgain } from '../actions/answer';
import { isAskable, openQuestions, questionKey } from '../logic/questions';
import { AnswerForm } from './answer-form';
import { useApp } from './context';
import { Button, FreshHeading } from './parts';

const SHOWN_HEADINGS = 6;

function evidenceLines({ evidence }: PendingQuestion, words: SidebarMessages): string[] {
  const { from, to, headings } = evidence;
  const shown = headings.slice(0, SHOWN_HEADINGS).map((heading) => heading.replace(/\.$/, ''));
  const period = from && to ? [words.questions.rows(words.calendar.period(from, to))] : [];
  const columns = shown.length > 0 ? [words.questions.columns(shown.join(', '), headings.length - shown.length)] : [];
  return [...period, ...columns];
}

/** The place of a question among all that were asked since the first: answering one does not start the count anew. */
function usePlace(open: readonly PendingQuestion[]): { at: number; all: number } {
  const asked = useRef<string[]>([]);
  const first = open[0];
  if (open.length === 0 || !first) asked.current = [];
  else if (!asked.current.includes(questionKey(first))) asked.current.push(questionKey(first));
  const ahead = open.filter((question) => !asked.current.includes(questionKey(question))).length;
  return { at: asked.current.length, all: asked.current.length + ahead };
}

function PutOff({ count }: { readonly count: number }) {
  const { words, actor } = useApp();
  return (
    <p class="note">
      {words.questions.putOff(count)}{' '}
      <Button kind="link" onClick={() => actor.store.set({ putOff: [] })}>
        {words.questions.again}
      </Button>
    </p>
  );
}

const GIVEN = ['year', 'network', 'account', 'currency'] as const;

/** What was answered, table by table, with a way to answer anew. */
export function Given({ answered }: { readonly answered: State['answered'] }) {
  const { words, actor } = useApp();
  if (answered.length === 0) return null;
  const { questions, calendar, networks } = words;
  const said = ({ answers }: State['answered'][number]): string[] => [
    ...(answers.from && answers.to ? [calendar.period(answers.from, answers.to)] : []),
    ...(answers.dayFirst === undefined ? [] : [answers.dayFirst ? questions.dayFirst : questions.monthFirst]),
    ...GIVEN.flatMap((name) => {
      const given = answers[name];
      if (given === undefined) return [];
      return [name === 'network' ? networks[given as keyof typeof networks] : String(given)];
    }),
  ];
  return (
    <details>
      <summary>
        {questions.given} ({answered.length})
      </summary>
      <ul class="files">
        {answered.map((one) => (
          <li key={`${one.source}/${one.table}`}>
            <strong>{one.tab}</strong>
            <p class="note">{said(one).join(' · ')}</p>
            <Button onClick={() => void askAgain(actor, one)}>{questions.change}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Questions({ questions }: { readonly questions: readonly PendingQuestion[] }) {
  const { state, words } = useApp();
  const open = openQuestions(questions, state.putOff);
  const { at, all } = usePlace(open);
  const left = questions.filter(({ question }) => isAskable(question)).length - open.length;
  const question = open[0];
  if (!question || !isAskable(question.question)) return left > 0 ? <PutOff count={left} /> : null;
  return (
    <section class="card question" key={questionKey(question)}>
      <p class="place">{words.questions.heading(at, all)}</p>
      <FreshHeading>{words.questions.ask[question.question](question.tab)}</FreshHeading>
      <p class="note">{words.questions.why[question.question]}</p>
      {evidenceLines(question, words).map((line) => (
        <p class="note evidence" key={line}>
          {line}
        </p>
      ))}
      <AnswerForm question={question} kind={question.question} />
    </section>
  );
}
