package org.gouji.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Kinds;
import org.gouji.model.pack.Profile;
import org.gouji.model.pack.Profile.Heading;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** Reads the headings that the outlines of provinces ask for. */
final class ProfileReader {
    private static final Map<String, String> KINDS = kinds();

    private final Fields fields;
    private final List<Profile> found = new ArrayList<>();

    ProfileReader(Fields fields) {
        this.fields = fields;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of(Kinds.WHOLE_UNIT, Kinds.PROJECT, Kinds.FINAL_ACCOUNTS, Kinds.BUDGET)
                .forEach(kind -> kinds.put(kind, kind));
        return kinds;
    }

    void read(Keyed entry) {
        fields.only(entry, List.of("profile", "kind", "regions", "marks", "headings"));
        Optional<Text> name = fields.needed(entry, "profile");
        Optional<String> kind = fields.needed(entry, "kind").flatMap(text -> fields.chosen(text, "kind", KINDS));
        List<Heading> headings = new ArrayList<>();
        for (Keyed one : fields.all(entry, "headings")) {
            fields.only(one, List.of("name", "words"));
            Optional<Text> heading = fields.needed(one, "name");
            List<String> words = fields.words(one, "words");
            heading.ifPresent(
                    text -> headings.add(new Heading(text.text(), words.isEmpty() ? List.of(text.text()) : words)));
        }
        List<String> marks = fields.words(entry, "marks");
        if (marks.isEmpty()) {
            fields.mistakes().add(entry.at(), "缺少“marks”", "\"marks\" is missing");
        }
        if (headings.isEmpty()) {
            fields.mistakes().add(entry.at(), "缺少“headings”", "\"headings\" is missing");
        }
        if (name.isPresent() && kind.isPresent()) {
            found.add(new Profile(name.get().text(), kind.get(), fields.words(entry, "regions"), marks, headings));
        }
    }

    List<Profile> found() {
        return found;
    }
}
