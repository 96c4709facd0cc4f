package org.vigil.e2e.stack;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests that do not disturb each other one stack among them, stopped after the last. */
public final class SharedStack implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == VigilStack.class;
    }

    @Override
    public VigilStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Started.class, key -> Started.once(), Started.class)
                .stack();
    }

    /** Also remembers that it could not be started, so that each further test need not find that out again. */
    private record Started(
            @Nullable VigilStack running, @Nullable IllegalStateException problem) implements AutoCloseable {

        static Started once() {
            try {
                return new Started(VigilStack.upWithShortErasure(), null);
            } catch (IllegalStateException notUp) {
                return new Started(null, notUp);
            }
        }

        VigilStack stack() {
            if (running == null) {
                throw new IllegalStateException("Vigil did not start.", problem);
            }
            return running;
        }

        @Override
        public void close() {
            if (running != null) {
                running.close();
            }
        }
    }
}
