package org.vigil.packet.verifier.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":[1,2.5,-3,1e+30,4.5e-7,true,false,null,\"x\"],\"b\":{\"c\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001/\"}}",
                "{\"\u20ac\":\"\u044f\ud83d\ude00\"}",
                "{\"1\":{},\"10\":[],\"2\":0}"
            })
    void takesWhatIsCanonical(String json) throws NotJson {
        assertThat(Fields.parseCanonical(json.getBytes(UTF_8))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "{}\n",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1.0}",
                "{\"a\":1e2}",
                "{\"a\":-0}",
                "{\"a\":\"\\u0061\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u000A\"}",
                "{\"a\":9007199254740993}"
            })
    void refusesWhatIsJsonButNotCanonical(String json) throws NotJson {
        assertThat(Fields.parse(json.getBytes(UTF_8))).isNotNull();
        assertThatThrownBy(() -> Fields.parseCanonical(json.getBytes(UTF_8))).isInstanceOf(NotJson.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":1}",
                "{}{}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":1} // why"
            })
    void refusesWhatIsNoObject(String json) {
        assertThatThrownBy(() -> Fields.parse(json.getBytes(UTF_8))).isInstanceOf(NotJson.class);
    }
}
