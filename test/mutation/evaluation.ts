/** What is asked about each mutant: the tests of the rules, loaded once. Random data would make every answer slow. */
import '../evaluation/averages.test';
import '../evaluation/findings.test';
import '../evaluation/judge.test';
import '../evaluation/ladder.test';
import '../evaluation/lists.test';
import '../evaluation/rules/examples.test';
import '../evaluation/undecided.test';
import '../evaluation/verdict.test';
import '../evaluation/view.test';
