package org.gouji.bench.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.index.Filter;
import org.gouji.index.Hit;
import org.gouji.index.HitKind;
import org.gouji.index.SearchIndex;
import org.gouji.index.SearchRequest;
import org.gouji.model.Dossier;

/** Our index as a run makes it; a hit is the passage that it shows. */
final class GoujiEngine implements Engine {
    /** Several hits may show one passage. */
    private static final int SPARE = 10;

    private final SearchIndex index;
    private final Passages passages;

    GoujiEngine(Path folder, Iterable<Dossier> dossiers, Passages passages) throws IOException {
        this.passages = passages;
        this.index = SearchIndex.open(folder);
        for (Dossier dossier : dossiers) {
            index.put(Passages.name(dossier), dossier);
        }
        index.commit(1);
    }

    @Override
    public String name() {
        return "gouji";
    }

    @Override
    public List<String> best(String words, int most) throws IOException {
        SearchRequest request = SearchRequest.of(words)
                .with(Filter.none().only(HitKind.PARAGRAPH))
                .page(most * SPARE, 0);
        List<String> keys = new ArrayList<>();
        for (Hit hit : index.search(request).hits()) {
            passages.at(hit.report().fileKey(), hit.place().start())
                    .map(Passage::key)
                    .filter(key -> !keys.contains(key))
                    .ifPresent(keys::add);
        }
        return keys.subList(0, Math.min(most, keys.size()));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
