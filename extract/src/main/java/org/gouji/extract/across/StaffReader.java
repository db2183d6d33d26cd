package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/** Ties staff, posts, inner departments and vehicles: each as a rule the same wherever it is printed, and staff within the posts (编制). */
final class StaffReader {
    private static final Pattern COLON = Pattern.compile("[：:]$");
    private static final Pattern LINKS = Pattern.compile("(?:为|共|有|计)+$");
    private static final Pattern CLAUSES = Pattern.compile("^.*[，。；、（）(]");
    private static final Pattern OUTSIDE = Pattern.compile("借用|劳务|派遣|聘用|退休|离休|临聘|遗属|编外|下属|未独立核算");
    private static final Pattern QUOTA = Pattern.compile("编制(?:人?数|总数)?$");
    private static final Pattern ACTUAL =
            Pattern.compile("(?:在编|在职|实有|在岗)(?:在[编职岗])?(?:人[数员]|干部|职工|人员数|职工人数|干部职工)*$|(?:职工|实有)人数$");
    private static final Pattern POST =
            Pattern.compile("(?<post>副?(?:主任|局长|书记|所长|站长|馆长|院长|校长|部长|处长|科长|股长|队长)|(?:股|科|处|中层)级?(?:领导)?职数)$");
    private static final Pattern INNER = Pattern.compile("内设(?:机构|股室|科室|处室)$|^(?:内设机构|内设[股科处]室|职能[股科处]室|[股科处]室)");
    private static final Pattern VEHICLE = Pattern.compile("(?:共有|现有|保有|实有|拥有)(?:公务用?车辆?|车辆|机动车辆?)$");

    private static final Needs NEEDS = Needs.of(QUOTA, ACTUAL, POST, INNER, VEHICLE);

    private StaffReader() {}

    /** Posts in a bracket that tells what is counted in are not the unit's. */
    private static final Pattern PART = Pattern.compile("[（(](?:其中|含|包括)[^）)]*$");

    private static final Pattern KIND = Pattern.compile("行政|事业|工勤|参公|参照公务员");

    /** What a number counts, where it is one of the things that a unit has one number of. */
    private enum Thing {
        QUOTA,
        ACTUAL,
        POST,
        INNER,
        VEHICLE
    }

    /** A number of such things; {@code name} tells posts and kinds of posts apart, and is empty where the text does not. */
    private record Counted(Thing thing, String name, Fact fact) {
        boolean same(Counted other) {
            return thing == other.thing && (name.equals(other.name) || name.isEmpty() || other.name.isEmpty());
        }

        /** Whether the words leave no doubt that both count one thing. */
        boolean surely(Counted other) {
            boolean operand = fact.place().kind() == PlaceKind.FORMULA
                    || other.fact.place().kind() == PlaceKind.FORMULA;
            boolean fixed = (thing == Thing.QUOTA || thing == Thing.POST) && !name.isEmpty() && name.equals(other.name);
            return fixed && !operand;
        }
    }

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Claim> claims = new ArrayList<>();
        List<List<Counted>> all = papers.stream().map(StaffReader::counted).toList();
        all.forEach(here -> bounds(here, claims));
        List<Counted> seen = new ArrayList<>();
        for (List<Counted> here : all) {
            for (Counted one : here) {
                twice(one, seen, all).ifPresent(claims::add);
                seen.add(one);
            }
        }
        for (Thing thing : List.of(Thing.QUOTA, Thing.ACTUAL)) {
            List<Counted> group = seen.stream().filter(c -> c.thing() == thing).toList();
            long kinds = group.stream()
                    .map(Counted::name)
                    .filter(n -> !n.isEmpty())
                    .distinct()
                    .count();
            List<Fact> facts = group.stream().map(Counted::fact).toList();
            Majority.odd(facts.stream().filter(f -> alone(f, facts)).toList())
                    .filter(c -> kinds <= 1 && (thing == Thing.QUOTA || slipped(c)))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    /** Whether every paper prints such a thing with one value only: a unit with branches has several. */
    private static boolean single(Counted thing, List<List<Counted>> papers) {
        return papers.stream()
                .allMatch(p -> p.stream()
                                .filter(thing::same)
                                .map(c -> c.fact().quantity().value().stripTrailingZeros())
                                .distinct()
                                .count()
                        <= 1);
    }

    /** 实有24人，其中在编19人: of two values in one sentence neither is the other. */
    private static boolean alone(Fact fact, List<Fact> group) {
        return group.stream()
                .noneMatch(f -> f.place().sentence().equals(fact.place().sentence())
                        && f.quantity().value().compareTo(fact.quantity().value()) != 0);
    }

    /** Whether a slip makes the difference: others work at a place too, whom the unit does not count. */
    private static boolean slipped(Claim claim) {
        return claim instanceof Equal equal
                && Slips.between(
                        equal.first().quantity().value(),
                        equal.second().quantity().value());
    }

    /** Those in post against the posts printed last before them in their paper. */
    private static void bounds(List<Counted> counted, List<Claim> claims) {
        Optional<Fact> quota = Optional.empty();
        for (Counted one : counted) {
            if (one.thing() == Thing.QUOTA) {
                quota = quota.filter(q -> within(one.fact(), q)).or(() -> Optional.of(one.fact()));
            } else if (one.thing() == Thing.ACTUAL) {
                quota.ifPresent(q -> claims.add(Claim.Bound.likely(one.fact(), q)));
            }
        }
    }

    /** 编制24名，其中行政编制9名: posts of one kind after all posts, in one sentence. */
    private static boolean within(Fact kind, Fact all) {
        return kind.place().sentence().equals(all.place().sentence())
                && kind.quantity().value().compareTo(all.quantity().value()) < 0;
    }

    private static Optional<Claim> twice(Counted one, List<Counted> seen, List<List<Counted>> all) {
        return seen.stream()
                .filter(one::same)
                .filter(c ->
                        !c.fact().place().sentence().equals(one.fact().place().sentence()))
                .findFirst()
                .map(c -> new Equal(
                        c.fact(),
                        one.fact(),
                        c.surely(one) && single(one, all) ? Equal.Type.STATED : Equal.Type.LIKELY,
                        one.fact().place().sentence()));
    }

    private static List<Counted> counted(Paper paper) {
        List<Counted> counted = new ArrayList<>();
        for (Passage passage : paper.passages()) {
            for (Sentence sentence : passage.sentences()) {
                for (int i = 0; i < sentence.mentions().size(); i++) {
                    counted(sentence, i).ifPresent(counted::add);
                }
            }
        }
        return counted;
    }

    private static Optional<Counted> counted(Sentence sentence, int i) {
        Mention mention = sentence.mentions().get(i);
        Fact fact = mention.fact();
        boolean operand = fact.place().kind() == PlaceKind.FORMULA;
        boolean count = fact.quantity() instanceof Quantity.Count
                && !fact.quantity().number().approximate()
                && (operand || fact.measure() == Measure.NUMBER);
        if (!count || !(operand || sentence.has(NEEDS))) {
            return Optional.empty();
        }
        String lead = operand
                ? fact.item()
                : LINKS.matcher(COLON.matcher(mention.lead()).replaceFirst("")).replaceFirst("");
        String words = CLAUSES.matcher(lead).replaceFirst("");
        if (OUTSIDE.matcher(words).find()) {
            return Optional.empty();
        }
        Optional<Counted> thing = thing(words, Vocabulary.plain(sentence.after(i)), fact, operand);
        boolean part = mention.depth() > 0
                && PART.matcher(sentence.between(0, mention.from())).find();
        return thing.filter(t -> t.thing() == Thing.ACTUAL || !part);
    }

    private static Optional<Counted> thing(String words, String after, Fact fact, boolean operand) {
        String unit = fact.quantity().unit();
        if (operand || unit.equals("人") || unit.equals("名") || unit.equals("个")) {
            if (QUOTA.matcher(words).find()) {
                Matcher kind = KIND.matcher(words);
                return Optional.of(new Counted(Thing.QUOTA, kind.find() ? kind.group() : "", fact));
            }
            if (ACTUAL.matcher(words).find()) {
                return Optional.of(new Counted(Thing.ACTUAL, "", fact));
            }
            Matcher post = POST.matcher(words);
            if (post.find()) {
                return Optional.of(new Counted(Thing.POST, post.group("post"), fact));
            }
            if (INNER.matcher(words).find() || INNER.matcher(after).find()) {
                return Optional.of(new Counted(Thing.INNER, "", fact));
            }
        }
        boolean vehicle =
                (unit.equals("辆") || unit.equals("台")) && VEHICLE.matcher(words).find();
        return vehicle ? Optional.of(new Counted(Thing.VEHICLE, "", fact)) : Optional.empty();
    }
}
