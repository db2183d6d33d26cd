package org.gouji.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Standing.State;
import org.junit.jupiter.api.Test;

final class TraitsTest {
    @Test
    void eachTraitIsAskedForItself() throws IOException {
        List<Long> figures = List.of(
                Traits.of(Measure.FINAL, Scope.FISCAL, Optional.of(State.VERIFIED)),
                Traits.of(Measure.BUDGET, Scope.FISCAL, Optional.empty()),
                Traits.of(Measure.UNKNOWN, Scope.UNSAID, Optional.of(State.UNCHECKED)));

        assertThat(count(figures, Traits.measures(Set.of("FINAL", "UNKNOWN")))).isEqualTo(2);
        assertThat(count(figures, Traits.scopes(Set.of("FISCAL")))).isEqualTo(2);
        assertThat(count(figures, Traits.scopes(Set.of("UNSAID")))).isEqualTo(1);
        assertThat(count(figures, Traits.states(Set.of("VERIFIED")))).isEqualTo(1);
        assertThat(count(figures, Traits.states(Set.of("CONTRADICTED")))).isZero();
        assertThat(count(figures, Traits.states(Set.of()))).isZero();
    }

    @Test
    void stateComesBack() {
        for (State state : State.values()) {
            assertThat(Traits.state(Traits.of(Measure.UNKNOWN, Scope.OTHER_FUNDS, Optional.of(state))))
                    .contains(state);
        }
        assertThat(Traits.state(Traits.of(Measure.UNKNOWN, Scope.OTHER_FUNDS, Optional.empty())))
                .isEmpty();
    }

    private static int count(List<Long> figures, Query query) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.addDocument(new Document());
                for (long traits : figures) {
                    Document document = new Document();
                    document.add(new NumericDocValuesField(Fields.TRAITS, traits));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return new IndexSearcher(reader).count(query);
            }
        }
    }
}
