package org.gouji.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gouji.model.Nearest;
import org.gouji.model.Wording;
import org.gouji.model.pack.Pack.Origin;

/** The mistakes found in packs, in order of reading, so that their author sees all at once. */
final class Mistakes {
    private final List<Wording> found = new ArrayList<>();

    void add(Origin at, String zh, String en) {
        found.add(new Wording(at + "：" + zh, at + ": " + en));
    }

    /** Something of no known name, with the nearest one that is known. */
    void unknown(Origin at, Wording what, String wrong, Collection<String> known) {
        String zh = Nearest.to(wrong, known).map(n -> "；是否应为“" + n + "”？").orElse("");
        String en = Nearest.to(wrong, known)
                .map(n -> "; did you mean \"" + n + "\"?")
                .orElse("");
        add(at, what.zh() + "“" + wrong + "”" + zh, what.en() + " \"" + wrong + "\"" + en);
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new PackRefused(found);
        }
    }
}
