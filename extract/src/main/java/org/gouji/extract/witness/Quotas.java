package org.gouji.extract.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;

/** Finds staff, of each kind, and vehicles beside the posts that there are for them: 行政编制12名…在职57人（行政11人…）. */
final class Quotas {
    private static final Set<String> UNITS = Set.of("人", "名", "个", "辆", "台", "");
    private static final Pattern QUOTA = Pattern.compile("编制|核定");
    private static final Pattern ACTUAL = Pattern.compile("实有(?!人员编制|编制|车辆编制)|在职|在编|在岗|现有");
    private static final Pattern KIND = Pattern.compile("(?<kind>行政|参公|参照公务员|事业|工勤|机关|管理|专技)");
    private static final Pattern OTHER = Pattern.compile("退休|离休|遗属|临聘|聘用|派遣|编外|劳务|借用|协管|内设|下属|机构");
    private static final int FAR = 2;

    private final Field field;

    Quotas(Field field) {
        this.field = field;
    }

    /** The posts printed last, by their kind and what is counted. */
    private record Posts(Map<String, Num> byKind) {
        void put(String kind, Num num) {
            byKind.put(kind, num);
        }
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        Posts posts = new Posts(new HashMap<>());
        boolean quota = false;
        int head = -FAR;
        for (Num num : field.numbers()) {
            if (num.money()
                    || !num.plain()
                    || !UNITS.contains(num.fact().quantity().unit())) {
                continue;
            }
            String words = num.words();
            boolean states = QUOTA.matcher(words).find();
            boolean has = !states && ACTUAL.matcher(words).find();
            if (OTHER.matcher(words).find() || num.sentence() - head > FAR && !states && !has) {
                head = -FAR;
                continue;
            }
            if (states || has) {
                quota = states;
                head = num.sentence();
            }
            String kind = kind(words, num);
            boolean listed = KIND.matcher(words).find() && head >= 0;
            if (quota && (states || listed)) {
                posts.put(kind, num);
            } else if (!quota && (has || listed) && posts.byKind().containsKey(kind)) {
                bound(num, posts.byKind().get(kind), claims);
            }
        }
        return claims;
    }

    private static void bound(Num actual, Num posts, List<Claim> claims) {
        if (actual.value().compareTo(posts.value()) <= 0) {
            claims.add(Claim.Bound.likely(actual.fact(), posts.fact()));
        }
    }

    private static String kind(String words, Num num) {
        Matcher kind = KIND.matcher(words);
        boolean vehicle = Set.of("辆", "台").contains(num.fact().quantity().unit());
        return vehicle ? "车" : kind.find() ? kind.group("kind") : "";
    }
}
