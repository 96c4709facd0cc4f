package org.vigil.gateway.custody;

import java.util.Arrays;
import java.util.Optional;
import org.vigil.contract.vocabulary.CustodyPurpose;
import org.vigil.contract.vocabulary.CustodyType;
import org.vigil.contract.vocabulary.Role;
import org.vigil.gateway.pages.Words;

/** The codes of a link in the reader's language; a code that a newer service writes is shown as it is. */
record Told(Words words) {

    public String type(String code) {
        return words.upperFirst(of(CustodyType.values(), code));
    }

    public String purpose(String code) {
        return of(CustodyPurpose.values(), code);
    }

    public String role(String code) {
        return words.textOr("custody.role." + code, of(Role.values(), code));
    }

    private String of(Enum<?>[] codes, String code) {
        Optional<Enum<?>> known = Arrays.<Enum<?>>stream(codes)
                .filter(one -> one.name().equals(code))
                .findFirst();
        return known.map(words::code).orElse(code);
    }
}
