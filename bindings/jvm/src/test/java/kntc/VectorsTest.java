package kntc;

import static kntc.Cases.KNTC;
import static kntc.Cases.NAMING;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Asks what every language asks. The answers go to the file named by KNTC_VECTORS_OUT, to be compared byte for byte. */
class VectorsTest {
    /** Every language sorts the keys, since a problem may say at which place one stands. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    @Test
    void everyVectorIsAnswered() throws Exception {
        StringBuilder answers = new StringBuilder();
        List<Path> files;
        try (Stream<Path> all = Files.list(Paths.get(System.getProperty("kntc.vectors")))) {
            files = all.filter(file -> file.toString().endsWith(".json")).sorted().collect(Collectors.toList());
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            for (JsonNode vector : JSON.readTree(Files.readAllBytes(file)).get("vectors")) {
                String answer = ask(name, (ObjectNode) vector);
                assertFalse(JSON.readTree(answer).isMissingNode(), name);
                answers.append(name).append('\t').append(vector.get("id").asText()).append('\t').append(answer).append('\n');
            }
        }
        assertFalse(answers.length() == 0, "no vectors were found");
        String out = System.getenv("KNTC_VECTORS_OUT");
        if (out != null) {
            Files.createDirectories(Paths.get(out).toAbsolutePath().getParent());
            Files.write(Paths.get(out), answers.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String ask(String file, ObjectNode vector) throws Exception {
        try {
            if (file.startsWith("assess-")) {
                return KNTC.assessJson(sorted(vector.get("petition")), LocalDate.parse(vector.get("on").asText()));
            }
            if (file.startsWith("offices")) {
                return NAMING.assessJson(sorted(vector.get("petition")), LocalDate.parse(vector.get("on").asText()));
            }
            if (file.startsWith("gazetteer")) {
                return Gazetteer.standard().answerJson(sorted(vector.get("ask")));
            }
            if (file.startsWith("identity")) {
                return Identity.checkJson(sorted(vector.get("ask")));
            }
            if (file.startsWith("rules-")) {
                return KNTC.judgeJson(vector.get("table").asText(), sorted(vector.get("facts")));
            }
            return KNTC.countJson(sorted(vector.deepCopy().without(Arrays.asList("id", "expect", "source"))));
        } catch (KntcException refused) {
            return problem(refused.faults().get(0));
        }
    }

    private static String sorted(JsonNode value) throws Exception {
        return JSON.writeValueAsString(value);
    }

    private static String problem(Fault fault) {
        ObjectNode problem = JSON.createObjectNode();
        problem.put("path", fault.getPath()).put("code", fault.getCode());
        problem.put("severity", fault.getSeverity().name().toLowerCase(Locale.ROOT));
        return problem.put("vi", fault.getVi()).put("en", fault.getEn()).toString();
    }
}
