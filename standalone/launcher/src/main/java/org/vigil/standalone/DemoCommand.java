package org.vigil.standalone;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vigil.standalone.data.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts a stack and fills it with something to look at. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Start Vigil, load the sample record, make an account for each role; the last line is the address.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PortOption port = new PortOption();

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = data.folder();
        Installation installation = Installation.here();
        String address = new Start(installation, folder, System.out)
                .detached(port.port())
                .address();
        Operator operator = new Operator(address, folder.keys().operatorSecret());
        new Samples(installation.samples(), System.out).load(address, operator.token(Role.monitor, List.of()));
        for (Role role : List.of(Role.monitor, Role.verifier, Role.analyst, Role.advocate, Role.auditor)) {
            introduce(operator, role);
        }
        System.out.println(address);
        return 0;
    }

    private static void introduce(Operator operator, Role role) throws InterruptedException {
        String name = "demo-" + role;
        String password = operator.ensureUser(name, role)
                .map(Operator.Account::password)
                .orElse("(as it was told the first time)");
        System.out.printf(Locale.ROOT, "  sign in as %-14s with %s%n", name, password);
    }
}
