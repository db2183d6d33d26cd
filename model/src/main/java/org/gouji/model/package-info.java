/**
 * The values that pass between the stages: a document read, the facts it states, the relations checked and the findings.
 *
 * <p>Start at {@link org.gouji.model.Document} and follow a file: {@link org.gouji.model.Draft} is what extraction makes of it,
 * {@link org.gouji.model.Dossier} what the audit makes of that. Records and sealed types, and what several stages must know alike: which {@link org.gouji.model.Slips} a pen makes, the
 * {@link org.gouji.model.OwnMark} of our files. No library, no input or output.
 */
@NullMarked
package org.gouji.model;

import org.jspecify.annotations.NullMarked;
