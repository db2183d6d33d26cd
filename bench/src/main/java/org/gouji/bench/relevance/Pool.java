package org.gouji.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What is yet to be judged, all engines' passages together and in an order that tells nothing of who found them. */
final class Pool {
    private static final long SEED = 7;

    private final Passages passages;
    private final Judgements judgements;

    Pool(Passages passages, Judgements judgements) {
        this.passages = passages;
        this.judgements = judgements;
    }

    /** Writes the passages out topic by topic for a reader; the number before each is its line in the file of keys. */
    int write(List<Topic> topics, List<Engine> engines, int depth, Path folder) throws IOException {
        List<String> text = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Topic topic : topics) {
            List<String> open = open(topic, engines, depth);
            if (!open.isEmpty()) {
                text.add("");
                text.add("## " + topic.id() + "  " + topic.words() + "  -- " + topic.want());
            }
            for (String key : open) {
                Passage passage = passages.get(key);
                keys.add(topic.id() + "\t" + key);
                text.add(keys.size() + " [" + passage.report() + " | " + passage.path() + "] " + passage.text());
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("pool.txt"), text);
        Files.write(folder.resolve("pool-keys.txt"), keys);
        return keys.size();
    }

    private List<String> open(Topic topic, List<Engine> engines, int depth) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (Engine engine : engines) {
            engine.best(topic.words(), depth).stream()
                    .filter(key -> judgements.grade(topic, key).isEmpty())
                    .forEach(found::add);
        }
        List<String> open = new ArrayList<>(found);
        Collections.sort(open);
        Collections.shuffle(open, new Random(SEED + topic.id().hashCode()));
        return open;
    }
}
