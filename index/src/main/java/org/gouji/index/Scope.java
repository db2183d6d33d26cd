package org.gouji.index;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Field;

/** The reports in which all hits of a search stand, whatever their kind: what is said of other reports need not be looked at. */
final class Scope {
    /** What a report alone has, and all hits in it must have. */
    private static final Set<Field> OF_REPORTS =
            EnumSet.of(Field.DEPARTMENT, Field.REGION, Field.KIND, Field.TITLE, Field.FILE);

    private final Map<LeafReaderContext, FixedBitSet> reports = new HashMap<>();
    /** Of each segment all documents that stand in the reports, once somebody asks. */
    private final Map<LeafReaderContext, FixedBitSet> inside = new ConcurrentHashMap<>();

    private boolean empty = true;

    private Scope() {}

    /** Empty where any report may have hits. */
    static Optional<Scope> of(Clause asked, Lexicon lexicon, IndexSearcher searcher) throws IOException {
        List<Clause> together = asked instanceof All all ? all.clauses() : List.of(asked);
        List<Clause> ofReports = together.stream()
                .filter(clause -> clause instanceof Named named && OF_REPORTS.contains(named.field()))
                .toList();
        if (ofReports.isEmpty()) {
            return Optional.empty();
        }
        Query wanted =
                Blocks.of(HitKind.REPORT, new ClauseQueries(HitKind.REPORT, lexicon, false).of(Clause.all(ofReports)));
        Weight weight = searcher.createWeight(searcher.rewrite(wanted), ScoreMode.COMPLETE_NO_SCORES, 1);
        Scope scope = new Scope();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            scope.add(leaf, weight.scorer(leaf));
        }
        return Optional.of(scope);
    }

    private void add(LeafReaderContext leaf, Scorer found) throws IOException {
        FixedBitSet inLeaf = new FixedBitSet(leaf.reader().maxDoc());
        if (found != null) {
            DocIdSetIterator all = found.iterator();
            while (all.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                inLeaf.set(all.docID());
                empty = false;
            }
        }
        reports.put(leaf, inLeaf);
    }

    /** Whether no report can have hits. */
    boolean isEmpty() {
        return empty;
    }

    /** Whether a document of a segment stands in the reports: a set bit. */
    FixedBitSet inside(LeafReaderContext leaf) throws IOException {
        FixedBitSet known = inside.get(leaf);
        if (known == null) {
            FixedBitSet wanted = reports.get(leaf);
            BitSet all = Parents.ends(Blocks.REPORTS, leaf);
            known = new FixedBitSet(wanted.length());
            int report = wanted.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : wanted.nextSetBit(0);
            while (report != DocIdSetIterator.NO_MORE_DOCS) {
                known.set(report == 0 ? 0 : all.prevSetBit(report - 1) + 1, report + 1);
                report = report + 1 < wanted.length() ? wanted.nextSetBit(report + 1) : DocIdSetIterator.NO_MORE_DOCS;
            }
            inside.put(leaf, known);
        }
        return known;
    }

    /** Those documents that stand in the reports. */
    DocIdSetIterator narrow(DocIdSetIterator documents, LeafReaderContext leaf) throws IOException {
        BitSet all = Parents.ends(Blocks.REPORTS, leaf);
        FixedBitSet wanted = reports.get(leaf);
        return new InReports(documents, new BitSetIterator(wanted, 0), all);
    }
}
