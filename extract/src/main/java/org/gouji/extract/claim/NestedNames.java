package org.gouji.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;

/** Tells parts of a list that are within another part by their names: 固定资产80万元，在用固定资产70万元. */
final class NestedNames {
    private static final Pattern OF =
            Pattern.compile("^(?:实际|其中|目前|年末)*(?:在用|闲置|出租|出借|在册|房屋类|新增|新购)(?:的)?(?<whole>.{3,})$");
    private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余|非).*");
    private static final int SHORTEST = 3;

    private NestedNames() {}

    /** Whether a number is of what an earlier part has of it: 在用固定资产 behind 固定资产, or of a kind of it. */
    static boolean inUse(Mention mention, List<Mention> parts) {
        if (parts.stream()
                .anyMatch(p -> beneath(mention.fact().key(), p.fact().key())
                        || among(mention, p.fact().item()))) {
            return true;
        }
        Matcher of = OF.matcher(mention.fact().item());
        return of.find() && parts.stream().anyMatch(p -> p.fact().item().equals(of.group("whole")));
    }

    /** 优质稻610亩，优质稻中高档稻170亩: of what was named before. */
    private static boolean among(Mention mention, String name) {
        String lead = mention.lead();
        int from = lead.startsWith("，在") || lead.startsWith("；在") ? 2 : 1;
        return name.length() >= SHORTEST - 1 && lead.length() > from && lead.startsWith(name + "中", from);
    }

    /** 公务用车购置费 behind 公务用车购置及运行维护费, as the vocabulary has them. */
    private static boolean beneath(String key, String above) {
        return !above.isEmpty() && key.startsWith(above + ".");
    }

    /** Whether the name of one part ends in that of another, so that the one may be within the other. */
    static boolean any(List<Mention> parts) {
        Set<String> names = new HashSet<>();
        parts.forEach(p -> names.add(p.fact().item()));
        return names.stream()
                .anyMatch(name -> within(name, names) && !REST.matcher(name).matches());
    }

    private static boolean within(String name, Set<String> names) {
        for (int from = 1; from <= name.length() - SHORTEST; from++) {
            if (names.contains(name.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
