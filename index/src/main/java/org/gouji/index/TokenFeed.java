package org.gouji.index;

import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Hands the tokens of one text after the other to Lucene; the position of the first is 0 or more. */
final class TokenFeed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TermFrequencyAttribute count = addAttribute(TermFrequencyAttribute.class);
    private Iterator<Token> tokens = Collections.emptyIterator();
    private int position = -1;

    /** The same feed with the tokens of another text. */
    TokenFeed of(Iterator<Token> another) {
        tokens = another;
        position = -1;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (!tokens.hasNext()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.next();
        term.append(token.text());
        increment.setPositionIncrement(token.position() - position);
        position = token.position();
        count.setTermFrequency(token.count());
        return true;
    }
}
