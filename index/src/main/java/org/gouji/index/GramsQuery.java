package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;

/**
 * Texts that have some of several bigrams at least, each of which counts for what it tells. Where others say which texts are looked at, each
 * bigram is looked for in these and nothing is put in order; else Lucene's own query goes from text to text.
 */
final class GramsQuery extends Query {
    private final Map<String, Float> grams;
    private final int least;
    private final Query plain;

    /**
     * @param grams with what each tells
     * @param least how many of them a text must have
     */
    GramsQuery(Map<String, Float> grams, int least) {
        this.grams = new LinkedHashMap<>(grams);
        this.least = least;
        BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        grams.forEach((gram, weight) ->
                some.add(new BoostQuery(new TermQuery(new Term(Fields.TEXT, gram)), weight), Occur.SHOULD));
        this.plain = some.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight plainly = searcher.createWeight(searcher.rewrite(plain), mode, boost);
        return new Weight(this) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                return plainly.scorer(leaf);
            }

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                ScorerSupplier direct = plainly.scorerSupplier(leaf);
                return direct == null ? null : supplier(this, leaf, direct, boost);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return plainly.isCacheable(leaf);
            }

            @Override
            public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
                return plainly.explain(leaf, document);
            }
        };
    }

    /** The same, list by list. @param plainly what says how much there is, and finds it where no texts are given */
    FoundPart part(OneSearch search, FoundPart plainly, float boost) {
        return leaf -> plainly.in(leaf).map(found -> new FoundPart.InSegment() {
            @Override
            public long cost() {
                return found.cost();
            }

            @Override
            public FoundList among(Optional<FoundList> wanted) throws IOException {
                return wanted.isPresent()
                        ? search.grams(wanted.get(), leaf).having(grams, boost, least)
                        : found.among(wanted);
            }
        });
    }

    private ScorerSupplier supplier(Weight asked, LeafReaderContext leaf, ScorerSupplier direct, float boost) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long wanted) throws IOException {
                return wanted < direct.cost() ? inTexts(asked, leaf, direct.cost(), boost) : direct.get(wanted);
            }

            @Override
            public long cost() {
                return direct.cost();
            }
        };
    }

    private Scorer inTexts(Weight asked, LeafReaderContext leaf, long cost, float boost) throws IOException {
        Terms terms = leaf.reader().terms(Fields.TEXT);
        TermsEnum all = terms.iterator();
        List<GramsInTexts.Gram> found = new ArrayList<>();
        for (Map.Entry<String, Float> gram : grams.entrySet()) {
            if (all.seekExact(new BytesRef(gram.getKey()))) {
                found.add(GramsInTexts.gram(all, boost * gram.getValue()));
            }
        }
        return new GramsInTexts(asked, found, least, leaf, cost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return least + " of " + grams.keySet();
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && least == ((GramsQuery) other).least && grams.equals(((GramsQuery) other).grams);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), grams, least);
    }
}
