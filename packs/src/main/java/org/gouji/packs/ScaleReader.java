package org.gouji.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.pack.Scale;
import org.gouji.model.pack.Scale.Step;
import org.gouji.packs.BandReader.Printed;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** Reads scales of grades. A word stands for one grade of a scale. */
final class ScaleReader {
    private final Fields fields;
    private final BandReader bands;
    private final List<Scale> found = new ArrayList<>();

    ScaleReader(Fields fields) {
        this.fields = fields;
        this.bands = new BandReader(fields);
    }

    void read(Keyed entry) {
        fields.only(entry, List.of("name", "regions", "bands"));
        Optional<Text> name = fields.needed(entry, "name");
        List<Step> steps = new ArrayList<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (Printed printed : bands.read(entry)) {
            fields.only(printed.entry(), List.of("grade", "words", "from", "to"));
            Optional<Text> grade = fields.needed(printed.entry(), "grade");
            if (grade.isPresent()) {
                List<Text> words = new ArrayList<>(List.of(grade.get()));
                words.addAll(fields.texts(printed.entry(), "words"));
                words.forEach(word -> claim(word, grade.get().text(), owners));
                steps.add(new Step(
                        grade.get().text(), words.stream().map(Text::text).toList(), printed.band()));
            }
        }
        if (steps.size() < 2) {
            fields.mistakes().add(entry.at(), "“bands”至少要有两档", "\"bands\" needs two grades or more");
        }
        name.ifPresent(text -> found.add(new Scale(text.text(), fields.words(entry, "regions"), steps)));
    }

    private void claim(Text word, String grade, Map<String, String> owners) {
        String other = owners.putIfAbsent(word.text(), grade);
        if (other != null) {
            fields.mistakes()
                    .add(
                            word.at(),
                            "“" + word.text() + "”在同一标准中属于两档：" + other + " 和 " + grade,
                            "\"" + word.text() + "\" stands for two grades: " + other + " and " + grade);
        }
    }

    List<Scale> found() {
        return found;
    }
}
