package org.vigil.search.packet.document;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.vigil.contract.vocabulary.Language;

/** A paper as the page that is set from it; every text in it is escaped. */
final class Template {
    private final TemplateEngine engine = new TemplateEngine();

    Template() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Template.class.getClassLoader());
        resolver.setPrefix("org/vigil/search/packet/document/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    String fill(Paper paper) {
        boolean russian = paper.language() == Language.RU;
        Locale locale = Locale.forLanguageTag(russian ? "ru" : "en");
        return engine.process(
                "paper",
                new Context(
                        locale,
                        Map.of(
                                "paper",
                                paper,
                                "language",
                                locale.getLanguage(),
                                "page",
                                russian ? "стр. " : "page ",
                                "of",
                                russian ? " из " : " of ")));
    }
}
