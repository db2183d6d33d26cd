package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CrossCheck;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;
import org.gouji.pipeline.across.YearRule.Side;

/** Holds each report against that of the same unit on the year before. */
final class Years implements Rule {
    @Override
    public List<RuleInfo> infos() {
        return List.of(YearRule.PRIOR.info(), YearRule.OPENING.info());
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        shelf.papers(paper -> {
            List<Paper> before = shelf.once(shelf.papers(paper.unit(), paper.kind(), paper.year() - 1));
            List<Paper> now =
                    before.isEmpty() ? List.of() : shelf.once(shelf.papers(paper.unit(), paper.kind(), paper.year()));
            if (now.contains(paper)) {
                sink.takeAll(ties(shelf, paper, now, before));
            }
        });
    }

    private static List<CrossCheck> ties(Shelf shelf, Paper paper, List<Paper> now, List<Paper> before)
            throws SQLException {
        Paper last = before.get(0);
        if (now.size() > 1 || before.size() > 1 || scopesDiffer(paper, last)) {
            Wording why = now.size() > 1 || before.size() > 1
                    ? new Wording("同一单位、年度、类型有几份报告，不能确定比哪一份。", "There are several reports of this unit, year and kind.")
                    : new Wording("一份是部门的，一份是单位本身的，口径不同。", "One report is the department's, one the unit's own.");
            return List.of(Tie.unchecked(
                            YearRule.PRIOR.info().id(),
                            "",
                            paper.side(),
                            before.stream().map(Paper::side).toList(),
                            why)
                    .check());
        }
        Side thisYear = new Side(paper, shelf.statements(paper));
        Side lastYear = new Side(last, shelf.statements(last));
        List<Tie> ties = new ArrayList<>(YearRule.PRIOR.compare(thisYear, lastYear));
        ties.addAll(YearRule.OPENING.compare(thisYear, lastYear));
        return Tie.judged(ties);
    }

    private static boolean scopesDiffer(Paper one, Paper other) {
        return speaksOf(one, "单位") && speaksOf(other, "部门") || speaksOf(one, "部门") && speaksOf(other, "单位");
    }

    private static boolean speaksOf(Paper paper, String word) {
        return paper.title().contains(word + "决算");
    }
}
