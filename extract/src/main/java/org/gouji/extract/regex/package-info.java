/**
 * Regular expressions that look before they try: most texts have none of the characters that a match would need, and the engine need not
 * be asked. What they find is what {@link java.util.regex.Pattern} finds. Start at {@link org.gouji.extract.regex.Pattern}. Imports nothing of Gouji.
 */
@NullMarked
package org.gouji.extract.regex;

import org.jspecify.annotations.NullMarked;
