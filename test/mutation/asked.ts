/**
 * What is asked about each mutant: the tests of judging, of rules, of periods and of what a column means, loaded once.
 * Random data would make every answer slow.
 */
import '../cases/columns.test';
import '../evaluation/averages.test';
import '../evaluation/findings.test';
import '../evaluation/judge.test';
import '../evaluation/ladder.test';
import '../evaluation/lists.test';
import '../evaluation/previous-average.test';
import '../evaluation/rules/examples.test';
import '../evaluation/settled.test';
import '../evaluation/sheet-places.test';
import '../evaluation/undecided.test';
import '../evaluation/verdict.test';
import '../evaluation/view.test';
import '../model/period.test';
import '../text/periods.test';
