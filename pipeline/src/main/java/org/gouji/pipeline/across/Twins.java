package org.gouji.pipeline.across;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.CrossCheck;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Two files of one report: with a password and without, in Word and as PDF. Reports are held against others once. */
final class Twins implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "REPORT-TWICE",
            new Wording("同一报告有几个文件", "One report in several files"),
            new Wording(
                    "同一单位、年度、类型的两份报告所列各项决算金额全都相同：是同一份报告的两个文件，只比较一次。",
                    "Two reports of one unit, year and kind state the same final amounts throughout: two files of one report, compared once."));

    /** So many figures are not the same by chance. */
    private static final int FIGURES = 3;

    @Override
    public List<RuleInfo> infos() {
        return List.of(INFO);
    }

    @Override
    public void compare(Shelf shelf, Sink sink) throws SQLException {
        shelf.several(paper -> sink.takeAny(twin(shelf, paper)));
    }

    private static Optional<CrossCheck> twin(Shelf shelf, Paper paper) throws SQLException {
        Set<List<Object>> said = Set.of();
        for (Paper other : shelf.papers(paper.unit(), paper.kind(), paper.year())) {
            if (other.equals(paper)) {
                return Optional.empty();
            }
            said = said.isEmpty() ? shelf.said(paper) : said;
            if (!other.file().equals(paper.file()) && said.size() >= FIGURES && said.equals(shelf.said(other))) {
                return Optional.of(told(paper, other));
            }
        }
        return Optional.empty();
    }

    private static CrossCheck told(Paper paper, Paper other) {
        return new CrossCheck(
                INFO.id(),
                Verdict.EXACT,
                Optional.of(Severity.INFO),
                "",
                paper.side(),
                List.of(other.side()),
                new Wording(
                        "与 " + other.shown() + " 像是同一份报告的两个文件，各项决算金额全都相同；跨报告核对和对比只算一次，汇总数字时请只取一份。",
                        "Another file of the report " + other.shown()
                                + ": all its final amounts are the same. Reports are compared once; take one of the two where you add up."));
    }
}
