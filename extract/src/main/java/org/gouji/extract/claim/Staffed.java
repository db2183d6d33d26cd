package org.gouji.extract.claim;

import java.util.Map;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;

/**
 * Lists of posts (编制), in which others stand that are no parts of the total: how many of them are filled, and posts of another kind.
 * 行政编制9人，其中公务员编制8人，实有7人，工勤编制1人，事业编制5人 are 9 = 8 + 1.
 */
final class Staffed {
    private static final Pattern FILLED = Pattern.compile("实有|实际在|在职|在编|在岗|现有");
    private static final Pattern POSTS = Pattern.compile("编制|核定");

    /** What posts of one kind are never part of. */
    private static final Map<String, String> OTHER = Map.of("行政编制", "事业", "事业编制", "行政");

    private Staffed() {}

    /** The list as far as its posts are of the kind of their total; none where its first is not. */
    static Optional<ListReader.Found> ownKind(ListReader.Found list) {
        String total = list.totals().get(0).mention().fact().item();
        String other = OTHER.getOrDefault(total, "");
        int own = 0;
        while (own < list.parts().size()
                && (other.isEmpty() || !list.parts().get(own).lead().contains(other))) {
            own++;
        }
        boolean all = own == list.parts().size();
        return all ? Optional.of(list) : own == 0 ? Optional.empty() : Optional.of(list.first(own));
    }

    /** Whether a number of a list that begins with posts tells who holds some of them, and so is no part of it. */
    static boolean beside(Mention first, Mention number) {
        return posts(first)
                && FILLED.matcher(number.lead()).find()
                && !POSTS.matcher(number.lead()).find();
    }

    /** Whether a number is of posts, and not of those who hold them. */
    static boolean posts(Mention number) {
        return POSTS.matcher(number.lead()).find()
                && !FILLED.matcher(number.lead()).find();
    }
}
