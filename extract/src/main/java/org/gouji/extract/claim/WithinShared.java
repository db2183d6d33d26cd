package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.sentence.Mention;

/**
 * Numbers told about one part of a list, behind its share and before the next part, which has its share too: 其中：车辆费30万元，占93%，购置费18万元、运行费12万元；接待费2万元，占7%.
 * They are within that part.
 */
final class WithinShared {
    private WithinShared() {}

    /** Takes them out of the parts; whether there were any. */
    static boolean drop(List<Mention> parts, List<Optional<Mention>> shares) {
        List<Integer> within = new ArrayList<>();
        boolean shared = !shares.isEmpty() && shares.get(0).isPresent();
        int clauses = 0;
        for (int i = 1; i < parts.size() && shared; i++) {
            boolean opens = parts.get(i).lead().startsWith("；");
            clauses += opens ? 1 : 0;
            if (opens) {
                shared = shares.get(i).isPresent();
            } else if (shares.get(i).isEmpty()) {
                within.add(i);
            }
        }
        if (!shared || clauses == 0 || within.isEmpty()) {
            return false;
        }
        for (int k = within.size() - 1; k >= 0; k--) {
            int at = within.get(k);
            parts.remove(at);
            shares.remove(at);
        }
        return true;
    }
}
