package org.gouji.export.page;

import java.util.Optional;
import org.gouji.model.Document;
import org.gouji.model.Dossier;

/**
 * A file of the run.
 *
 * @param dossier what is known of it
 * @param document its text in blocks; empty where it gave none
 */
public record ReadFile(Dossier dossier, Optional<Document> document) {}
