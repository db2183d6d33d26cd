package org.gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something that the text says must hold between its numbers. Extraction makes claims, the audit judges them.
 */
public sealed interface Claim
        permits Claim.Sum,
                Claim.Ratio,
                Claim.Change,
                Claim.Formula,
                Claim.Equal,
                Claim.Bound,
                Claim.Level,
                Claim.Whole,
                Claim.Enumeration,
                Claim.Dated,
                Claim.Missing,
                Claim.Oddity,
                Claim.OneOf,
                Claim.Tied,
                ScoreClaim {
    /** The sentence, list or table that makes the claim. */
    Span place();

    /** How complete a list of parts says it is. */
    enum Closure {
        /** The parts are all: they must make the total. */
        CLOSED,
        /** 其中 without more: often all, often not. */
        UNSAID,
        /** Parts that stand apart from their total; scopes may differ. Broken only where a slip of the pen explains the gap. */
        LOOSE,
        /** Parts that are some by their nature, such as leading posts among all posts: they must not exceed. */
        WITHIN,
        /** A partial list (等, 主要包括, 其中 of some): the parts must not exceed the total. */
        OPEN
    }

    /** Which way something moved. */
    enum Direction {
        UP,
        DOWN,
        FLAT
    }

    /**
     * Parts make a total: money or things counted.
     *
     * @param total the total
     * @param parts two or more (one or more when {@code OPEN})
     * @param closure whether the list is complete
     * @param excuse a sentence of the text that explains a gap (含2020年…项目), where there is one
     */
    record Sum(Fact total, List<Fact> parts, Closure closure, Optional<Span> excuse, Span place) implements Claim {
        public Sum {
            parts = List.copyOf(parts);
        }

        /** A sum that the sentence of its total tells, and no excuse for a gap. */
        public Sum(Fact total, List<Fact> parts, Closure closure) {
            this(total, parts, closure, Optional.empty(), total.place().sentence());
        }
    }

    /**
     * A percentage is a part of a base: 占X%, 完成预算X%, 办结率.
     *
     * @param rate the percentage
     * @param part the numerator
     * @param base the denominator
     * @param baseNamed whether the text itself names the base
     */
    record Ratio(Fact rate, Fact part, Fact base, Type type, boolean baseNamed, Span place) implements Claim {
        /** What kind of ratio it is. */
        public enum Type {
            SHARE,
            COMPLETION,
            RATE
        }
    }

    /**
     * A change against an earlier value. Amount, rate and earlier value may each be absent, not all.
     *
     * @param current the value now; absent if the text does not print it
     * @param delta the amount of the change
     * @param rate the rate of the change
     * @param prior the earlier value
     * @param deltaWay the direction word before the amount
     * @param rateWay the direction word before the rate
     */
    record Change(
            Optional<Fact> current,
            Optional<Fact> delta,
            Optional<Fact> rate,
            Optional<Fact> prior,
            Optional<Direction> deltaWay,
            Optional<Direction> rateWay,
            Span place)
            implements Claim {}

    /**
     * A formula printed with its result: （17/22）×100%=77.27%.
     *
     * @param result the printed result
     * @param operands the numbers of the formula in order of appearance
     * @param expression the formula with its operands as {@code #0}, {@code #1} …, whole numbers that the text implies
     *     (12 months of a year), operators {@code + - * /} and brackets; a result in per
     *     cent is compared with 100 times its value
     */
    record Formula(Fact result, List<Fact> operands, String expression, Span place) implements Claim {
        public Formula {
            operands = List.copyOf(operands);
        }

        /** A formula that the sentence of its result tells. */
        public Formula(Fact result, List<Fact> operands, String expression) {
            this(result, operands, expression, result.place().sentence());
        }
    }

    /**
     * Two numbers are the same fact and must be equal within their printed precision.
     *
     * @param first the one that stands first, or the one in the prose
     * @param second the other
     * @param type why they must be equal
     */
    record Equal(Fact first, Fact second, Type type, Span place) implements Claim {
        /** Why two numbers must be equal. */
        public enum Type {
            /** The same fact printed twice. */
            SAME_FACT,
            /** A chart's value and the prose. */
            CHART,
            /** 决算数等于预算数, 收支平衡. */
            STATED,
            /** One of several prints of a likely fact, the only one that differs: broken only by what looks like a slip. */
            MANY,
            /** Names that are alike, perhaps of one fact: never broken. */
            KINDRED,
            /** The same item, of another fund perhaps: broken only where the two are nearly equal. */
            SIMILAR,
            /** Equal as a rule, for lawful reasons not always: never broken. */
            LIKELY
        }
    }

    /**
     * One number may not exceed another: a part its total, 得分 its 分值.
     *
     * @param lesser the one that must not exceed
     * @param greater the bound
     * @param strict whether they must differ too (决算数小于预算数)
     * @param certain whether it never lawfully exceeds; 实有人数 above 编制 is odd, no contradiction
     */
    record Bound(Fact lesser, Fact greater, boolean strict, boolean certain, Span place) implements Claim {
        /** A bound that is certain. */
        public Bound(Fact lesser, Fact greater, boolean strict, Span place) {
            this(lesser, greater, strict, true, place);
        }

        /** A bound that holds as a rule. */
        public static Bound likely(Fact lesser, Fact greater) {
            return new Bound(lesser, greater, false, false, lesser.place().sentence());
        }
    }

    /**
     * A year that a text names, against the year reported on.
     *
     * @param year where it stands
     * @param named the year
     * @param reported where the report names its year, or an earlier print of the same date
     * @param against that year
     * @param role why the two belong together
     */
    record Dated(Span year, int named, Span reported, int against, Role role, Span place) implements Claim {
        /** Why a year belongs to the report's. */
        public enum Role {
            /** The year of a form, or of a closing date (截至…): the same. */
            SAME,
            /** The year of an annexed form whose figures are the report's: surely the same. */
            ANNEXED,
            /** When the report was written or asked for: the same year or the next. */
            WRITTEN,
            /** An earlier year in brackets, to tell what an amount covers. */
            ASIDE
        }
    }

    /**
     * A number of things equals how many are listed.
     *
     * @param number the number, for example 4 in 项目4个
     * @param listed where each listed thing stands
     * @param sure whether the list is one of offices and places by name, which leaves no doubt about how many they are
     */
    record Enumeration(Fact number, List<Span> listed, boolean sure, Span place) implements Claim {
        public Enumeration {
            listed = List.copyOf(listed);
        }

        /** A list that may hold the mark that parts it, or not be all. */
        public Enumeration(Fact number, List<Span> listed, Span place) {
            this(number, listed, false, place);
        }
    }

    /**
     * What a rate must be, as words say: 决算数等于预算数 beside 完成预算100%.
     *
     * @param rate the rate
     * @param against what the words compare it with, for the message: 100 for a completion rate
     * @param way whether the words say more, less or equal
     */
    record Level(Fact rate, Optional<Fact> part, BigDecimal against, Direction way, Span place) implements Claim {}

    /**
     * A claim that can be read in several ways, the most natural first. It holds if one reading holds.
     *
     * @param readings two or more
     */
    record OneOf(List<Claim> readings, Span place) implements Claim {
        public OneOf {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Shares that make up a whole: they add to 100 %.
     *
     * @param shares two or more
     */
    record Whole(List<Fact> shares, Span place) implements Claim {
        public Whole {
            shares = List.copyOf(shares);
        }
    }

    /**
     * A claim that a tie of a rule pack makes.
     *
     * @param tie the tie's id
     * @param claim what must hold
     * @param certain whether its numbers are surely the ones meant
     */
    record Tied(String tie, Claim claim, boolean certain, Span place) implements Claim {}

    /**
     * Headings that the outline of its kind and province asks for are not in a report.
     *
     * @param profile whose outline
     * @param headings the names of the missing headings
     * @param title where the report begins
     */
    record Missing(String profile, List<String> headings, Span title, Span place) implements Claim {
        public Missing {
            headings = List.copyOf(headings);
        }
    }

    /**
     * Something about how a number or passage is written, complete in itself.
     *
     * @param type what is odd
     * @param doubtful the number or words, 40 characters at most
     * @param fact the number where it is one
     * @param evidence further places that it rests on
     */
    record Oddity(Type type, Span doubtful, Optional<Fact> fact, List<Span> evidence, Span place) implements Claim {
        public Oddity {
            evidence = List.copyOf(evidence);
        }

        /** Kinds of oddity. */
        public enum Type {
            /** An amount without its unit. */
            UNIT_MISSING,
            /** 5万余万元. */
            UNIT_DOUBLED,
            /** A rate without its per cent sign. */
            PERCENT_SIGN_MISSING,
            /** 满意度105%: a share of all above 100 %. */
            RATE_ABOVE_ALL,
            /** A year that is not the report's, in a sentence about the present. */
            STRAY_YEAR,
            /** 范本, XX, 增加（减少）, guidance text. */
            TEMPLATE_LEFT,
            /** 无项目支出 beside an amount for it; the evidence is the amount. */
            DENIED,
            /** A target in money, what was done in per cent; the evidence is further such cells. */
            TARGET_UNIT,
            /** Satisfaction of 90 % at most, costs of 80万元 at least. */
            TARGET_WAY,
            /** The target of a share of all, above 100 %. */
            TARGET_ABOVE_ALL,
            /** A sign without its number. */
            TARGET_BARE
        }
    }
}
