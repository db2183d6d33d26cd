package org.gouji.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Quantity;

/**
 * Dossiers and documents as bytes for the store: the model itself, record by record, so that what comes out equals what went in.
 *
 * <p>The form is not a contract: it changes with the model, and a store written by another version is made anew.
 */
public final class Archive {
    private static final ObjectMapper MAPPER = mapper();

    private Archive() {}

    /** The dossier as compressed bytes; the same dossier always gives the same bytes. */
    public static byte[] pack(Dossier dossier) {
        return packed(dossier);
    }

    /** The same for a document. */
    public static byte[] pack(Document document) {
        return packed(document);
    }

    /**
     * The dossier that was packed.
     *
     * @throws UncheckedIOException if the bytes are damaged or of another version's form
     */
    public static Dossier unpack(byte[] bytes) {
        return unpacked(bytes, Dossier.class);
    }

    /** The same for a document. */
    public static Document document(byte[] bytes) {
        return unpacked(bytes, Document.class);
    }

    private static byte[] packed(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            // The header that the library writes holds no time and no name.
            try (OutputStream zip = new GZIPOutputStream(bytes)) {
                zip.write(json(value).getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T unpacked(byte[] bytes, Class<T> type) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return MAPPER.readValue(zip, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half of a surrogate pair, as damaged files have it, does not survive UTF-8: such a value is written in ASCII. */
    private static String json(Object value) throws IOException {
        String json = MAPPER.writeValueAsString(value);
        boolean whole = json.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return whole
                ? json
                : MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(value);
    }

    private static ObjectMapper mapper() {
        // What is read here was written here: its length was limited when the file was read.
        StreamReadConstraints unlimited = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        JsonMapper mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(unlimited).build())
                .addModule(new Jdk8Module())
                .addMixIn(Quantity.class, QuantityTypes.class)
                .addMixIn(Block.class, BlockTypes.class)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                // Span.isEmpty() is no part of a span.
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        // As strings, numbers keep their printed scale.
        mapper.configOverride(BigDecimal.class).setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING));
        return mapper;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Quantity.Amount.class, name = "amount"),
        @JsonSubTypes.Type(value = Quantity.Percentage.class, name = "percentage"),
        @JsonSubTypes.Type(value = Quantity.Count.class, name = "count")
    })
    private interface QuantityTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Chart.class, name = "chart"),
        @JsonSubTypes.Type(value = Block.Furniture.class, name = "furniture")
    })
    private interface BlockTypes {}
}
