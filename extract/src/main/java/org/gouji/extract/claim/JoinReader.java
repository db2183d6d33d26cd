package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.extract.across.Majority;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.JointTotals;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.vocabulary.BareRate;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.Span;

/** Joins numbers across sentences, sections and tables of one unit's papers: the same fact twice, and a budget with what was spent of it. */
final class JoinReader {
    private static final int SHORTEST_FREE_NAME = 4;
    /** So many prints back the very same name is looked for. */
    private static final int MOST = 400;

    /** Money by who gives it: 中央资金, later 中央 alone. A unit has it of several kinds, so that no two prints must agree. */
    private static final Pattern SOURCE = Pattern.compile("(?<level>中央|自治区|省|市|县|区|镇|乡)级?(?:财政|专项|补助|配套|预算|安排|资金)*");

    /** 县级一般公共预算收入 is less than that of the county and its towns. */
    private static final Pattern LEVEL = Pattern.compile("^(?:全?[省市县区州]级?|[省市县区州]?本级)(?=一般|政府|国有|财政|社会|地方)");

    /** What a section adds up to by itself: the next section is of another fund. */
    private static final Pattern LOCAL = Pattern.compile("(?:收入|支出)?" + Together.WORD);

    private static final Set<Scope> FUNDS =
            EnumSet.of(Scope.GENERAL_BUDGET, Scope.GOVERNMENT_FUND, Scope.STATE_CAPITAL);
    private static final Pattern OF_FUND = Pattern.compile("(?:inc|exp|bal)\\..*");

    /** 财政拨款收支总计…，年末结转: what is left of that money, in a section about it. */
    private static final Pattern OF_BALANCE = Pattern.compile("bal\\..*");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    /** What the office itself has is not what it and those under it have. */
    private static final Pattern OWN_LEVEL = Pattern.compile("^(?:本级|机关|局机关|局本级|所属|下属|二级)");

    private JoinReader() {}

    /**
     * What makes two facts the same fact.
     *
     * @param key the item
     * @param measure which side of it
     * @param year which year; 0 if unsaid
     * @param unit money, per cent, or the measure word
     */
    private record Same(String key, Measure measure, int year, String unit) {}

    /** Items of which every fund has its own: they are one fact only where the fund is the same. */
    private static final Pattern BY_FUND =
            Pattern.compile("exp\\.(?:basic|project|personnel|public|total)|inc\\.total|eco\\..*|bal\\..*|budget\\..*");

    /**
     * Claims that facts printed more than once are equal: each against the first, and against the one before it.
     *
     * @param carried numbers whose item the text does not repeat: that they are the same fact is only likely
     */
    static List<Claim> same(List<Fact> facts, Set<Span> carried) {
        Map<Same, List<Fact>> groups = new LinkedHashMap<>();
        Set<Span> doubtful = new HashSet<>(carried);
        doubtful.addAll(twice(facts));
        doubtful.addAll(ofOtherFunds(facts));
        for (Fact fact : facts) {
            if (comparable(fact)) {
                Same same = new Same(key(fact), side(fact), fact.year().orElse(0), unit(fact));
                groups.computeIfAbsent(same, k -> new ArrayList<>()).add(fact);
            }
        }
        Set<Span> funded = behindFunds(facts);
        List<Claim> claims = new ArrayList<>();
        for (List<Fact> group : groups.values()) {
            Majority.odd(group.stream().filter(f -> telling(f, doubtful)).toList())
                    .ifPresent(claims::add);
            for (int i = 1; i < group.size(); i++) {
                claims.add(same(group.get(0), group.get(i), doubtful, funded));
                if (i > 1) {
                    claims.add(same(group.get(i - 1), group.get(i), doubtful, funded));
                }
                alias(group.subList(1, Math.max(1, i - 1)), group.get(i)).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** Under several names the last of the very same name is likely the same too: 本年项目4个, … 专项预算管理项目为4个. */
    private static Optional<Claim> alias(List<Fact> between, Fact fact) {
        if (between.isEmpty()
                || key(fact).equals(fact.key()) && key(between.get(0)).indexOf('#') < 0) {
            return Optional.empty();
        }
        for (int i = between.size() - 1; i >= 0 && i >= between.size() - MOST; i--) {
            Fact f = between.get(i);
            if (f.quantity() instanceof Quantity.Count && f.key().equals(fact.key()) && !key(f).equals(f.key())) {
                return Optional.of(
                        new Equal(f, fact, Equal.Type.LIKELY, fact.place().sentence()));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a print under this name weighs: a sum of money, where only a slip counts, or a count or rate whose name is no guess. Every
     * project has its 满意度 and its 合格率.
     */
    private static boolean telling(Fact fact, Set<Span> doubtful) {
        String key = key(fact);
        return fact.quantity() instanceof Quantity.Amount
                || (!doubtful.contains(fact.span()) && (key.indexOf('.') > 0 || key.endsWith("#")));
    }

    /** Numbers that do not say of which fund they are, in sections that begin with another fund than the report does. */
    private static Set<Span> ofOtherFunds(List<Fact> facts) {
        Map<Integer, Scope> funds = new LinkedHashMap<>();
        Map<Integer, Scope> money = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.scope() != Scope.UNSAID && fact.place().kind() == PlaceKind.PROSE) {
                money.putIfAbsent(fact.place().section(), fact.scope());
            }
            if (FUNDS.contains(fact.scope()) && fact.place().kind() == PlaceKind.PROSE) {
                funds.putIfAbsent(fact.place().section(), fact.scope());
            }
        }
        Set<Span> other = new HashSet<>();
        for (Fact fact : facts) {
            Scope fund = funds.getOrDefault(fact.place().section(), Scope.UNSAID);
            boolean apart = fund == Scope.GOVERNMENT_FUND || fund == Scope.STATE_CAPITAL;
            Pattern divided =
                    apart ? OF_FUND : money.get(fact.place().section()) == Scope.FISCAL ? OF_BALANCE : NOTHING;
            if (fact.scope() == Scope.UNSAID && divided.matcher(fact.key()).matches()) {
                other.add(fact.span());
            }
        }
        return other;
    }

    /** What a sentence says a number is. */
    private record Said(Span sentence, String key, Measure measure, OptionalInt year) {}

    /** Two values under one name in one sentence: the name is too short for one of them. */
    private static Set<Span> twice(List<Fact> facts) {
        Map<Said, List<Fact>> said = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (comparable(fact)) {
                Said key = new Said(fact.place().sentence(), fact.key(), fact.measure(), fact.year());
                said.computeIfAbsent(key, k -> new ArrayList<>()).add(fact);
            }
        }
        Set<Span> twice = new HashSet<>();
        for (List<Fact> same : said.values()) {
            if (same.size() > 1 && FactIndex.distinct(same).size() > 1) {
                same.forEach(fact -> twice.add(fact.span()));
            }
        }
        return twice;
    }

    /** 财政拨款收入总计5万元，支出总计5万元: what does not say of which fund it is may be of the one named before it in its sentence. */
    private static Set<Span> behindFunds(List<Fact> facts) {
        Set<Span> sentences = new HashSet<>();
        Set<Span> behind = new HashSet<>();
        for (Fact fact : facts) {
            boolean prose = fact.place().kind() == PlaceKind.PROSE;
            if (prose && (fact.scope() == Scope.FISCAL || FUNDS.contains(fact.scope()))) {
                sentences.add(fact.place().sentence());
            } else if (prose
                    && OF_FUND.matcher(fact.key()).matches()
                    && sentences.contains(fact.place().sentence())) {
                behind.add(fact.span());
            }
        }
        return behind;
    }

    private static Claim same(Fact first, Fact second, Set<Span> carried, Set<Span> funded) {
        Equal.Type type = type(first, second, carried);
        boolean apart = funded.contains(first.span()) != funded.contains(second.span());
        return new Equal(
                first,
                second,
                type == Equal.Type.SAME_FACT && apart ? Equal.Type.SIMILAR : type,
                second.place().sentence());
    }

    /** Whether a total is of what its own section lists. */
    private static boolean local(Fact total) {
        return LOCAL.matcher(total.item()).matches() || JointTotals.is(total.item());
    }

    private static Equal.Type type(Fact a, Fact b, Set<Span> carried) {
        boolean money = a.quantity() instanceof Quantity.Amount;
        boolean named = !carried.contains(a.span()) && !carried.contains(b.span());
        boolean fund = a.scope() == b.scope() || !BY_FUND.matcher(a.key()).matches();
        boolean local = a.place().section() != b.place().section() && local(a) && local(b);
        boolean level = OWN_LEVEL.matcher(a.item()).find()
                != OWN_LEVEL.matcher(b.item()).find();
        if (!money
                || !named
                || local
                || level
                || nothing(a, b)
                || nothing(b, a)
                || apart(a, b)
                || SOURCE.matcher(a.key()).matches()) {
            return Equal.Type.LIKELY;
        }
        return fund ? Equal.Type.SAME_FACT : Equal.Type.SIMILAR;
    }

    /** 医疗救助金比上年减少100%，本年支出0万元: a sentence says nothing was spent of something, which is not what all was spent of. */
    private static boolean nothing(Fact none, Fact some) {
        return none.place().kind() == PlaceKind.PROSE
                && none.quantity().value().signum() == 0
                && some.quantity().value().signum() != 0;
    }

    /** A cell of an account and a number elsewhere that speak of different money: prose about an item is about the general budget. */
    private static boolean apart(Fact a, Fact b) {
        Fact cell = celled(a) ? a : b;
        Fact other = cell == a ? b : a;
        boolean unsaid = other.scope() == Scope.UNSAID || cell.scope() == Scope.UNSAID;
        boolean all = cell.scope() == Scope.YEAR_TOTAL || cell.scope() == Scope.FISCAL;
        boolean fund = BY_FUND.matcher(a.key()).matches();
        return celled(cell) && (unsaid ? all && !fund && other.scope() == Scope.UNSAID : cell.scope() != other.scope());
    }

    private static boolean celled(Fact fact) {
        return fact.place().kind() == PlaceKind.TABLE
                && fact.quantity() instanceof Quantity.Amount amount
                && amount.unitFrom() == Quantity.UnitFrom.HEADER;
    }

    /** Claims that what was budgeted for a project of its own name was spent, as a rule to the cent. */
    static List<Claim> spent(List<Fact> facts) {
        Map<String, Fact> budgets = new LinkedHashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Fact fact : facts) {
            boolean own = fact.quantity() instanceof Quantity.Amount
                    && comparable(fact)
                    && fact.key().indexOf('.') < 0;
            if (own && FactIndex.budget(fact)) {
                budgets.putIfAbsent(fact.key(), fact);
            } else if (own && FactIndex.actual(fact) && budgets.containsKey(fact.key())) {
                claims.add(new Equal(
                        budgets.get(fact.key()),
                        fact,
                        Equal.Type.LIKELY,
                        fact.place().sentence()));
            }
        }
        return claims;
    }

    /** Projects are counted under many names: 本年项目4个, 专项预算管理项目为4个. */
    private static String key(Fact fact) {
        if (fact.quantity() instanceof Quantity.Amount) {
            Matcher source = SOURCE.matcher(fact.key());
            Matcher level = LEVEL.matcher(fact.item());
            return source.matches()
                    ? source.group("level") + "资金#"
                    : level.find() ? fact.key() + "@" + level.group() : fact.key();
        }
        return fact.quantity() instanceof Quantity.Count && fact.item().endsWith("项目") ? "项目#" : fact.key();
    }

    private static String unit(Fact fact) {
        return fact.quantity() instanceof Quantity.Amount
                ? "money"
                : fact.quantity().unit();
    }

    /** What was spent last year, by whatever words: 2021年支出5万元, 上年决算5万元. */
    private static Measure side(Fact fact) {
        return fact.measure() == Measure.PRIOR && fact.year().isPresent() ? Measure.FINAL : fact.measure();
    }

    private static boolean comparable(Fact fact) {
        boolean side = switch (fact.measure()) {
            case FINAL, BUDGET, BUDGET_BEGIN, BUDGET_ADJUSTED, BUDGET_FULL, BALANCE, PRIOR, NUMBER, SHARE, RATE -> true;
            default -> false;
        };
        if (!side || fact.quantity().number().approximate() || fact.place().kind() == PlaceKind.CHART) {
            return false;
        }
        String key = key(fact);
        if (fact.measure() == Measure.RATE && BareRate.is(key)) {
            return false;
        }
        return key.length() + (key.endsWith("#") ? 2 : 0)
                >= (fact.measure() == Measure.RATE ? SHORTEST_FREE_NAME - 1 : SHORTEST_FREE_NAME);
    }
}
