package dev.lodestone.kit.testing.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.util.Optional;

/** Puts the contract around every call of every API test; found by the service loader, so no test can forget it. */
public final class ContractEverywhere implements QuarkusTestBeforeEachCallback {
    private final Optional<ResponseContract> contract = Files.exists(Contract.COMMITTED)
            ? Optional.of(new ResponseContract(Contract.committed()))
            : Optional.empty();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        contract.filter(known -> !RestAssured.filters().contains(known)).ifPresent(RestAssured::filters);
    }
}
