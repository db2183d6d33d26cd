package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.NumberReader;
import org.gouji.model.Claim;

/** The door of this package. */
public final class Across {
    private final YearReader years;
    private final AnnexYears annexes;

    public Across(NumberReader numbers) {
        this.years = new YearReader(numbers);
        this.annexes = new AnnexYears(numbers);
    }

    /** The claims between the papers of one unit and year, a project's papers for themselves, and between their parts. */
    public List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>(years.read(papers));
        claims.addAll(EchoReader.read(papers));
        claims.addAll(StaffReader.read(papers));
        claims.addAll(NothingReader.read(papers));
        claims.addAll(StatementReader.read(papers));
        claims.addAll(ReprintReader.read(papers));
        claims.addAll(TableRates.read(papers));
        claims.addAll(OutsideShares.read(papers));
        claims.addAll(ColumnTotals.read(papers));
        claims.addAll(OperandReader.read(papers));
        claims.addAll(QuestionnaireReader.read(papers));
        claims.addAll(CellEchoReader.read(papers));
        claims.addAll(RowEchoReader.read(papers));
        claims.addAll(IndicatorEchoReader.read(papers));
        claims.addAll(ScoreSplitReader.read(papers));
        claims.addAll(StandardColumns.read(papers));
        claims.addAll(FormMoneyReader.read(papers));
        claims.addAll(TransposedReader.read(papers));
        papers.forEach(p -> claims.addAll(OperandPrints.read(p, papers)));
        papers.forEach(p -> claims.addAll(SpendingReader.read(p)));
        papers.forEach(p -> claims.addAll(ExecutionReader.read(p)));
        papers.forEach(p -> claims.addAll(LeftReader.read(p)));
        papers.forEach(p -> claims.addAll(NumberedReader.read(p)));
        papers.forEach(p -> claims.addAll(SloganReader.read(p)));
        papers.forEach(p -> claims.addAll(StrayReader.read(p)));
        papers.forEach(p -> claims.addAll(ItemisedReader.read(p)));
        papers.forEach(p -> claims.addAll(ScoreHeadsReader.read(p)));
        return claims;
    }

    /** The claims of a unit's own report about its row in the tables of another. */
    public static List<Claim> summarised(Paper summary, Paper report, String unit) {
        return RowEchoReader.unit(summary, report, unit);
    }

    /** The claims of a project's own report about its row in the tables of another. */
    public static List<Claim> listed(Paper summary, Paper report, String project) {
        return RowEchoReader.project(summary, report, project);
    }

    /** The claim of an annexed form about the year of its report. */
    public Optional<Claim> annexed(Paper form, Paper report) {
        return annexes.read(form, report);
    }

    /** The claims between all papers of one unit in a file: numbers under names that are alike. */
    public static List<Claim> kindred(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>(KindredReader.read(papers));
        claims.addAll(TwinReader.read(papers));
        return claims;
    }
}
