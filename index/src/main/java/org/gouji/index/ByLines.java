package org.gouji.index;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/**
 * Figures or reports by their lines, with the scores of these. Who wants little asks Lucene's joins; who wants most gets a list, made in one walk over the
 * lines.
 */
final class ByLines extends Query {
    /** What is found by its lines. */
    enum Owner {
        /** The figures of a line, each with its score. */
        FIGURES,
        /** The report of a line, with the best score of its lines. */
        REPORTS
    }

    private final Query lines;
    private final Owner owner;

    private ByLines(Query lines, Owner owner) {
        this.lines = lines;
        this.owner = owner;
    }

    /** @param lines finds {@link Blocks#lines} only */
    static Query of(Query lines, Owner owner) {
        return OnceQuery.often(new ByLines(lines, owner));
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query simpler = lines.rewrite(searcher);
        return simpler instanceof MatchNoDocsQuery || simpler == lines
                ? simpler == lines ? this : simpler
                : new ByLines(simpler, owner);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query joined = owner == Owner.FIGURES ? Blocks.figures(lines) : Blocks.reportsOf(lines);
        return new Joined(
                searcher.createWeight(searcher.rewrite(joined), mode, boost),
                searcher.createWeight(searcher.rewrite(lines), ScoreMode.COMPLETE, 1));
    }

    private final class Joined extends Plainly {
        private final Weight byLine;

        private Joined(Weight plainly, Weight byLine) {
            super(ByLines.this, plainly);
            this.byLine = byLine;
        }

        @Override
        public FoundList list(LeafReaderContext leaf) throws IOException {
            Scorer found = byLine.scorer(leaf);
            if (found == null) {
                return FoundList.ofSize(0);
            }
            return owner == Owner.FIGURES
                    ? figures(found, Parents.ends(Blocks.LINES, leaf))
                    : reports(found, Parents.ends(Blocks.REPORTS, leaf));
        }
    }

    /** The figures of a line stand right before it, and nothing else does. */
    private static FoundList figures(Scorer found, BitSet lines) throws IOException {
        DocIdSetIterator all = found.iterator();
        FoundList list = FoundList.ofSize((int) Math.min(Integer.MAX_VALUE / 2, all.cost()));
        for (int line = all.nextDoc(); line != DocIdSetIterator.NO_MORE_DOCS; line = all.nextDoc()) {
            int first = line == 0 ? 0 : lines.prevSetBit(line - 1) + 1;
            if (first < line) {
                list.add(first, line, found.score());
            }
        }
        return list;
    }

    private static FoundList reports(Scorer found, BitSet reports) throws IOException {
        DocIdSetIterator all = found.iterator();
        FoundList list = FoundList.ofSize(1);
        int line = all.nextDoc();
        while (line != DocIdSetIterator.NO_MORE_DOCS) {
            int report = reports.nextSetBit(line);
            float best = Float.NEGATIVE_INFINITY;
            for (; line < report; line = all.nextDoc()) {
                best = Math.max(best, found.score());
            }
            list.add(report, best);
        }
        return list;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return owner + " with " + lines.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && owner == ((ByLines) other).owner && lines.equals(((ByLines) other).lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), lines, owner);
    }
}
