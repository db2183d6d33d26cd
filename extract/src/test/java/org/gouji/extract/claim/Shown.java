package org.gouji.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.ScoreClaim;

/**
 * Writes facts and claims as short strings, figures as printed.
 *
 * <ul>
 *   <li>fact: {@code 12.50万元 sg.reception 决算}, with its year where it is not 2022, and {@code [万元]} where the unit is not printed
 *       beside it
 *   <li>sum: {@code 10元 = 6元 + 4元} of a complete list, {@code ≐} where 其中 leaves it open, {@code ~} for parts apart, {@code ≥} for some
 *   <li>ratio: {@code 60% = 6元 ÷ 10元}, {@code ≐} where the base is not named; a completion begins with 完成, another rate with 率
 *   <li>change: {@code 10元 ↑2元 ↑25% 原8元}, {@code ·} where no word says which way
 *   <li>{@code 3元 ≡ 3元} equal, {@code 5分 ≤ 10分} bound, {@code 98% < 100} level, {@code 4个 列3} enumeration
 *   <li>{@code 8.14% 得5分} a score by a ladder of points; an oddity is its type and the doubtful words
 * </ul>
 *
 * <p>Of a claim with several readings the first is written.
 */
public final class Shown {
    private static final int YEAR = 2022;

    private final String text;

    public Shown(String text) {
        this.text = text;
    }

    public String fact(Fact fact) {
        String year = fact.year().equals(OptionalInt.of(YEAR))
                ? ""
                : fact.year().isPresent() ? " " + fact.year().getAsInt() : " 无年份";
        return figure(fact) + unit(fact) + " " + (fact.key().isEmpty() ? "?" : fact.key()) + " "
                + fact.measure().label() + year;
    }

    private static String unit(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount amount && amount.unitFrom() != Quantity.UnitFrom.PRINTED
                ? "[" + amount.unit() + "]"
                : "";
    }

    public String claim(Claim claim) {
        if (claim instanceof Claim.OneOf one) {
            return claim(one.readings().get(0));
        }
        if (claim instanceof Claim.Sum sum) {
            return figure(sum.total()) + mark(sum.closure()) + joined(sum.parts(), " + ");
        }
        if (claim instanceof Ratio ratio) {
            return ratio(ratio);
        }
        if (claim instanceof Claim.Change change) {
            return change(change);
        }
        if (claim instanceof Claim.Equal equal) {
            return figure(equal.first()) + mark(equal.type()) + figure(equal.second());
        }
        if (claim instanceof Claim.Bound bound) {
            String mark = bound.strict() ? " < " : bound.certain() ? " ≤ " : " ≲ ";
            return figure(bound.lesser()) + mark + figure(bound.greater());
        }
        return rare(claim);
    }

    private String rare(Claim claim) {
        if (claim instanceof Claim.Formula formula) {
            String expression = formula.expression();
            for (int i = formula.operands().size() - 1; i >= 0; i--) {
                expression =
                        expression.replace("#" + i, figure(formula.operands().get(i)));
            }
            return figure(formula.result()) + " = " + expression;
        }
        if (claim instanceof Claim.Enumeration enumeration) {
            return figure(enumeration.number()) + " 列" + enumeration.listed().size();
        }
        if (claim instanceof Claim.Level level) {
            String way = level.way() == Direction.UP ? " > " : level.way() == Direction.DOWN ? " < " : " = ";
            return figure(level.rate()) + way + level.against().toPlainString();
        }
        if (claim instanceof ScoreClaim.Band band) {
            return figure(band.rate()) + " 得" + figure(band.score()) + "分";
        }
        if (claim instanceof Claim.Dated dated) {
            return dated.year().in(text) + " " + dated.role() + " "
                    + dated.reported().in(text);
        }
        if (claim instanceof ScoreClaim.Scored scored) {
            return figure(scored.actual())
                    + scored.target()
                            .map(t -> " " + scored.way() + " " + figure(t))
                            .orElse("")
                    + " 得" + figure(scored.score()) + "/" + figure(scored.weight());
        }
        if (claim instanceof Claim.Whole whole) {
            return "100% = " + joined(whole.shares(), " + ");
        }
        Claim.Oddity oddity = (Claim.Oddity) claim;
        return oddity.type() + " " + oddity.doubtful().in(text);
    }

    private String ratio(Ratio ratio) {
        String type = ratio.type() == Ratio.Type.SHARE ? "" : ratio.type() == Ratio.Type.COMPLETION ? "完成 " : "率 ";
        return type + figure(ratio.rate()) + (ratio.baseNamed() ? " = " : " ≐ ") + figure(ratio.part()) + " ÷ "
                + figure(ratio.base());
    }

    private String change(Claim.Change change) {
        return change.current().map(this::figure).orElse("?")
                + change.delta().map(f -> arrow(change.deltaWay()) + figure(f)).orElse("")
                + change.rate().map(f -> arrow(change.rateWay()) + figure(f)).orElse("")
                + change.prior().map(f -> " 原" + figure(f)).orElse("");
    }

    private static String arrow(Optional<Direction> way) {
        return way.map(w -> w == Direction.UP ? " ↑" : w == Direction.DOWN ? " ↓" : " =")
                .orElse(" ·");
    }

    private static String mark(Claim.Equal.Type type) {
        return switch (type) {
            case SIMILAR -> " ≈ ";
            case KINDRED -> " ∽ ";
            case LIKELY -> " ∼ ";
            case MANY -> " ≠ ";
            default -> " ≡ ";
        };
    }

    private static String mark(Claim.Closure closure) {
        return switch (closure) {
            case CLOSED -> " = ";
            case UNSAID -> " ≐ ";
            case LOOSE -> " ~ ";
            case OPEN, WITHIN -> " ≥ ";
        };
    }

    private String joined(List<Fact> facts, String by) {
        return facts.stream().map(this::figure).collect(Collectors.joining(by));
    }

    private String figure(Fact fact) {
        return fact.span().in(text).replaceAll("\\s", "");
    }
}
