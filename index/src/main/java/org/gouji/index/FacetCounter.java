package org.gouji.index;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.gouji.index.Facets.Count;
import org.gouji.index.Facets.Counts;

/** Counts hits of one kind by their facets. What a report has of itself is looked up once for all hits in it. */
final class FacetCounter implements CollectorManager<FacetCounter.Segments, FacetCounter.Counted> {
    /** How many hits have each value of each facet. */
    record Counted(Map<Facet, Map<String, Long>> byFacet) {}

    private static final Map<Facet, String> OF_REPORTS = Map.of(
            Facet.DEPARTMENT, Fields.DEPARTMENT_FACET,
            Facet.REGION, Fields.REGION_FACET,
            Facet.KIND, Fields.KIND_FACET);
    private static final Map<Facet, String> OF_HITS = Map.of(
            Facet.RULE, Fields.RULE_FACET,
            Facet.VERDICT, Fields.VERDICT_FACET);

    private final HitKind kind;

    FacetCounter(HitKind kind) {
        this.kind = kind;
    }

    @Override
    public Segments newCollector() {
        return new Segments(kind);
    }

    @Override
    public Counted reduce(Collection<Segments> collectors) {
        Map<Facet, Map<String, Long>> sum = new EnumMap<>(Facet.class);
        collectors.forEach(one -> add(sum, one.counts));
        return new Counted(sum);
    }

    /** Adds counts to others. */
    static void add(Map<Facet, Map<String, Long>> sum, Map<Facet, Map<String, Long>> counts) {
        counts.forEach((facet, values) -> values.forEach((value, hits) ->
                sum.computeIfAbsent(facet, unseen -> new HashMap<>()).merge(value, hits, Long::sum)));
    }

    /** The values with most hits of each facet. */
    static Facets most(Map<Facet, Map<String, Long>> counts, int values) {
        Map<Facet, Counts> facets = new EnumMap<>(Facet.class);
        counts.forEach((facet, found) -> {
            List<Count> most = found.entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingLong(Count::hits).reversed().thenComparing(Count::value))
                    .limit(values)
                    .toList();
            facets.put(facet, new Counts(most, found.size()));
        });
        return new Facets(facets);
    }

    /** Counts of the segments that one thread looked through. */
    static final class Segments implements Collector {
        private final HitKind kind;
        private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);

        private Segments(HitKind kind) {
            this.kind = kind;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
            return new Segment(kind, leaf, counts);
        }
    }

    /** Counts in one segment by number first: names are read at its end, each once. */
    private static final class Segment implements LeafCollector {
        private final Map<Facet, Map<String, Long>> counts;
        private final Parents parents;
        private final Map<Facet, Column> ofReports = new EnumMap<>(Facet.class);
        private final Map<Facet, Column> ofHits = new EnumMap<>(Facet.class);
        private final SortedNumericDocValues years;
        private final Map<Long, Long> byYear = new HashMap<>();
        private final Optional<FigureCounts> figures;
        private int report = -1;
        private long inReport;

        Segment(HitKind kind, LeafReaderContext leaf, Map<Facet, Map<String, Long>> counts) throws IOException {
            this.counts = counts;
            this.parents = Parents.of(leaf);
            this.figures = kind == HitKind.FIGURE ? Optional.of(FigureCounts.of(leaf)) : Optional.empty();
            this.years = DocValues.getSortedNumeric(leaf.reader(), Fields.YEAR);
            for (Map.Entry<Facet, String> facet : OF_REPORTS.entrySet()) {
                ofReports.put(facet.getKey(), new Column(DocValues.getSorted(leaf.reader(), facet.getValue())));
            }
            for (Map.Entry<Facet, String> facet : OF_HITS.entrySet()) {
                ofHits.put(facet.getKey(), new Column(DocValues.getSorted(leaf.reader(), facet.getValue())));
            }
        }

        @Override
        public void setScorer(Scorable scorer) {
            // Counting needs no scores.
        }

        @Override
        public void collect(int document) throws IOException {
            if (document > report) {
                addReport();
                report = parents.report(document);
            }
            inReport++;
            for (Column column : ofHits.values()) {
                column.add(document, 1);
            }
            if (figures.isPresent()) {
                figures.get().add(document);
            }
        }

        private void addReport() throws IOException {
            if (inReport > 0) {
                for (Column column : ofReports.values()) {
                    column.add(report, inReport);
                }
                if (figures.isEmpty() && years.advanceExact(report)) {
                    byYear.merge(years.nextValue(), inReport, Long::sum);
                }
            }
            inReport = 0;
        }

        @Override
        public void finish() throws IOException {
            addReport();
            Map<Facet, Map<String, Long>> found = new EnumMap<>(Facet.class);
            for (Map.Entry<Facet, Column> column : ofReports.entrySet()) {
                found.put(column.getKey(), column.getValue().byName());
            }
            for (Map.Entry<Facet, Column> column : ofHits.entrySet()) {
                found.put(column.getKey(), column.getValue().byName());
            }
            Map<String, Long> named = new HashMap<>();
            byYear.forEach((year, hits) -> named.put(Long.toString(year), hits));
            found.put(Facet.YEAR, named);
            if (figures.isPresent()) {
                found.putAll(figures.get().byFacet());
            }
            add(counts, found);
        }
    }

    /** One facet of a segment. */
    private static final class Column {
        private final SortedDocValues values;
        private final long[] hits;

        Column(SortedDocValues values) {
            this.values = values;
            this.hits = new long[values.getValueCount()];
        }

        void add(int document, long more) throws IOException {
            if (hits.length > 0 && values.advanceExact(document)) {
                hits[values.ordValue()] += more;
            }
        }

        Map<String, Long> byName() throws IOException {
            Map<String, Long> byName = new HashMap<>();
            for (int ord = 0; ord < hits.length; ord++) {
                if (hits[ord] > 0) {
                    byName.put(values.lookupOrd(ord).utf8ToString(), hits[ord]);
                }
            }
            return byName;
        }
    }
}
