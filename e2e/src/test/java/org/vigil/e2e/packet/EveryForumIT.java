package org.vigil.e2e.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigil.contract.Json;
import org.vigil.e2e.stack.Accounts;
import org.vigil.e2e.stack.VigilStack;
import tools.jackson.databind.node.ObjectNode;

/** A packet for each forum, checked by the commands that are printed in it, in each language that it has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryForumIT {

    /** So many that figures over them may be published. */
    private static final int ACCOUNTS = 12;

    private final Path folder;
    private final List<String> accounts = new ArrayList<>();
    private VigilStack vigil;
    private Advocacy advocacy;

    EveryForumIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void start() {
        Tools.need("sh", "unzip", "sha256sum", "sha512sum", "openssl", "xxd", "pdfsig");
        vigil = VigilStack.up(Map.of("VIGIL_ORGANISATION", "Дом свидетелей"));
        advocacy = new Advocacy(vigil);
        Hotline hotline = new Hotline(vigil, advocacy);
        for (int year = 0; year < ACCOUNTS; year++) {
            accounts.add(hotline.submit(account(2005 + year)));
        }
        accounts.forEach(hotline::awaitReadable);
    }

    @AfterAll
    void stop() {
        if (vigil != null) {
            vigil.close();
        }
    }

    /** Those that differ most; all ten with {@code -Dpacket.forums=all}, two minutes more. */
    static List<Arguments> forums() {
        List<Arguments> most = List.of(
                Arguments.of("RU-SK", "L2", "RU"),
                Arguments.of("UN-SP", "L2", "RU EN"),
                Arguments.of("SHADOW", "L3", "RU EN"));
        if (!"all".equals(System.getProperty("packet.forums"))) {
            return most;
        }
        List<Arguments> all = new ArrayList<>(most);
        all.addAll(List.of(
                Arguments.of("UN-CCPR", "L1", "RU"),
                Arguments.of("ECHR", "L1", "EN"),
                Arguments.of("UN-CAT", "L1", "EN"),
                Arguments.of("WGEID", "L1", "EN"),
                Arguments.of("ODIHR", "L2", "EN"),
                Arguments.of("OSCE-MM", "L2", "EN"),
                Arguments.of("ICC-15", "L1", "EN")));
        return all;
    }

    @ParameterizedTest
    @MethodSource("forums")
    void isCheckedByItsOwnRecipe(String forum, String level, String languages) {
        List<String> spoken = List.of(languages.split(" "));

        String id = sealed(forum, level, spoken);

        for (String language : spoken) {
            Fetched packet = advocacy.fetch(id, folder);
            Recipe recipe = Recipe.of(packet.packet(), language.toLowerCase(Locale.ROOT));
            assertThat(recipe.steps()).filteredOn(Recipe.Step::silent).hasSizeGreaterThanOrEqualTo(4);
            assertThat(recipe.steps())
                    .filteredOn(step -> !step.expected().isEmpty())
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(recipe.typedIn(packet.folder())).allSatisfy(printed -> assertThat(printed.passed())
                    .as(printed.step().commands() + printed.output())
                    .isTrue());
        }
        Fetched packet = advocacy.fetch(id, folder);
        Fetched.Verdict verdict = forum.equals("RU-SK") ? packet.verdict("--no-signer") : packet.verdict();
        assertThat(verdict.exit()).as(verdict.report()).isZero();
    }

    private String sealed(String forum, String level, List<String> languages) {
        String caseId = advocacy.openCase("testimonies", accounts);
        advocacy.name(caseId, "VICTIM");
        advocacy.complete(caseId, forum, level, languages);
        String packet = advocacy.request(caseId, forum, level, languages);
        advocacy.approveAndAwait(packet);
        return packet;
    }

    /** Of a hate crime by the police, with every consent. */
    private static ObjectNode account(int year) {
        ObjectNode account = Accounts.allowing(
                Accounts.detention("RU", "Нас держали в подвале.", "RU-CE", year + "-03"),
                "DOMESTIC_COMPLAINT_ANON",
                "UN_CONFIDENTIAL",
                "UN_PUBLIC_REPORT",
                "COE_OSCE_REPORT",
                "INTL_COURT",
                "STATS_NON_IDENTIFIABLE");
        ObjectNode victims = (ObjectNode) account.get("victims");
        victims.set("biasIndicators", Json.input().createArrayNode().add("WORDS_USED"));
        return account;
    }
}
