package org.gouji.index;

import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands tokens to Lucene once; the position of the first is 0 or more. */
final class TokenFeed extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Token> tokens;
    private int position = -1;

    TokenFeed(Iterator<Token> tokens) {
        this.tokens = tokens;
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
        return true;
    }
}
