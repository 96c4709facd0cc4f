package org.vigil.e2e.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Prints the stored fields, terms and values of one segment, one to a line. */
final class LeafText {

    private final LeafReader leaf;
    private final OutputStream out;

    LeafText(LeafReader leaf, OutputStream out) {
        this.leaf = leaf;
        this.out = out;
    }

    void print() throws IOException {
        StoredFields stored = leaf.storedFields();
        for (int document = 0; document < leaf.maxDoc(); document++) {
            stored.document(document, new EveryField());
        }
        for (FieldInfo field : leaf.getFieldInfos()) {
            printTerms(field.name);
            printValues(field);
        }
    }

    private void printTerms(String field) throws IOException {
        Terms terms = leaf.terms(field);
        if (terms != null) {
            printAll(terms.iterator());
        }
    }

    private void printValues(FieldInfo field) throws IOException {
        switch (field.getDocValuesType()) {
            case SORTED -> {
                SortedDocValues values = leaf.getSortedDocValues(field.name);
                printAll(values.termsEnum());
            }
            case SORTED_SET -> {
                SortedSetDocValues values = leaf.getSortedSetDocValues(field.name);
                printAll(values.termsEnum());
            }
            case BINARY -> {
                BinaryDocValues values = leaf.getBinaryDocValues(field.name);
                while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    print(values.binaryValue());
                }
            }
            default -> {
                // Numbers, and fields without values.
            }
        }
    }

    private void printAll(TermsEnum terms) throws IOException {
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            print(term);
        }
    }

    private void print(BytesRef bytes) throws IOException {
        out.write(bytes.bytes, bytes.offset, bytes.length);
        out.write('\n');
    }

    private final class EveryField extends StoredFieldVisitor {
        @Override
        public Status needsField(FieldInfo field) {
            return Status.YES;
        }

        @Override
        public void binaryField(FieldInfo field, byte[] value) throws IOException {
            print(new BytesRef(value));
        }

        @Override
        public void stringField(FieldInfo field, String value) throws IOException {
            print(new BytesRef(value.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
