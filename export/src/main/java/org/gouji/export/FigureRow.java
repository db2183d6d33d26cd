package org.gouji.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Form;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;

/**
 * One printed number of a report, as a row of a flat export.
 *
 * @param origin the report
 * @param section the headings above it
 * @param text exactly what is printed
 * @param sentence its sentence or table row, 200 characters at most
 * @param standing what became of it in the checks
 * @param fact what it says
 */
public record FigureRow(Origin origin, String section, String text, String sentence, Standing standing, Fact fact) {
    private static final int LONGEST_SENTENCE = 200;

    /** What a number is. */
    public enum What {
        AMOUNT,
        PERCENTAGE,
        /** 百分点. */
        POINTS,
        /** A share of 1, as charts store it. */
        FRACTION,
        COUNT,
        /** A bare number: a score, an operand of a formula. */
        NUMBER
    }

    /** All numbers of one of the dossier's reports, in order of reading. */
    static List<FigureRow> of(Dossier dossier, Report report) {
        Origin origin = Origin.of(dossier, report);
        ReportView view = ReportView.of(dossier, report);
        Map<Span, Standing> standings =
                report.standings().stream().collect(Collectors.toMap(Standing::span, Function.identity()));
        return report.facts().stream()
                .map(fact -> new FigureRow(
                        origin,
                        view.sectionPath(fact.span()),
                        fact.span().in(dossier.text()),
                        view.sentence(fact.span(), LONGEST_SENTENCE),
                        standings.getOrDefault(fact.span(), Standing.unchecked(fact.span(), Reason.NO_RELATION)),
                        fact))
                .toList();
    }

    public What what() {
        if (fact.quantity() instanceof Amount) {
            return What.AMOUNT;
        }
        if (fact.quantity() instanceof Percentage percentage) {
            return percentage.form() == Form.PERCENT
                    ? What.PERCENTAGE
                    : percentage.form() == Form.POINTS ? What.POINTS : What.FRACTION;
        }
        return ((Count) fact.quantity()).unit().isEmpty() ? What.NUMBER : What.COUNT;
    }

    /** The number as printed, in its unit, in plain notation. */
    public String value() {
        return fact.quantity().number().value().toPlainString();
    }

    /** Money in yuan, in plain notation. */
    public Optional<String> yuan() {
        return fact.quantity() instanceof Amount amount ? Optional.of(ContractFigures.yuan(amount)) : Optional.empty();
    }
}
