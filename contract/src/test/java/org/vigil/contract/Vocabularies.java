package org.vigil.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;

/** Every vocabulary there is, found on the class path, so that a new one cannot be forgotten by a test. */
final class Vocabularies {
    private Vocabularies() {}

    static Stream<Class<? extends Enum<?>>> all() {
        return new ClassFileImporter()
                .importPackages("org.vigil.contract.vocabulary").stream()
                        .filter(JavaClass::isEnum)
                        .map(Vocabularies::load);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Enum<?>> load(JavaClass vocabulary) {
        return (Class<? extends Enum<?>>) vocabulary.reflect();
    }
}
