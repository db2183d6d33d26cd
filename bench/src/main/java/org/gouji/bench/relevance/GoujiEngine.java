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
import org.gouji.pipeline.Lexicons;

/** Our index as a run has made it, asked for paragraphs by what is typed. */
final class GoujiEngine implements Engine {
    /** Cells of a table whose rows are lost are lines of their own: several hits may be of one passage. */
    private static final int SPARE = 10;

    private final SearchIndex index;
    private final Passages passages;

    /** @param folder the index */
    GoujiEngine(Path folder, Passages passages) throws IOException {
        this.passages = passages;
        this.index = SearchIndex.reading(folder, Lexicons.searching());
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
            String path = hit.report().path();
            passages.at(path.substring(path.lastIndexOf('/') + 1), hit.place().start())
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
