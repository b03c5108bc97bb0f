package org.hearsay.evaluate.attribution;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.attribution.CueLessons;

/**
 * Learns linear weights from examples, by logistic regression (liblinear). The same examples in the same order give the same
 * weights. Not safe for several threads.
 */
final class WeightLearner {
    private static final long SEED = 20160731;
    private static final int ROUNDS = 40;
    private static final double CLOSE = 0.1;

    private final int labels;
    private final int rare;
    private final double cost;
    private final List<CueLessons.Example> examples = new ArrayList<>();

    /**
     * @param labels how many labels there are
     * @param rare how many examples a feature must be seen in to be kept
     * @param cost how much an error costs against the size of the weights
     */
    WeightLearner(int labels, int rare, double cost) {
        this.labels = labels;
        this.rare = rare;
        this.cost = cost;
        Linear.disableDebugOutput();
    }

    void add(CueLessons.Example example) {
        examples.add(example);
    }

    /** Returns for each feature its weights, one for each label; with two labels one weight, for the second. */
    Map<Integer, double[]> learn() {
        int[] features = features();
        Feature[][] rows = rows(features);
        int columns = labels == 2 ? 1 : labels;
        List<double[]> learned = IntStream.range(0, columns)
                .parallel()
                .mapToObj(column -> learn(rows, features.length, columns == 1 ? 1 : column))
                .toList();
        Map<Integer, double[]> weights = new HashMap<>();
        for (int feature = 0; feature < features.length; feature++) {
            double[] row = new double[columns];
            for (int column = 0; column < columns; column++) {
                row[column] = learned.get(column)[feature];
            }
            weights.put(features[feature], row);
        }
        return weights;
    }

    /** Returns the weights that tell one label from all others. */
    private double[] learn(Feature[][] rows, int features, int label) {
        Problem problem = new Problem();
        problem.l = rows.length;
        problem.n = features;
        problem.x = rows;
        problem.y = examples.stream()
                .mapToDouble(example -> example.label() == label ? 1 : -1)
                .toArray();
        Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, cost, CLOSE, ROUNDS, 0.1);
        parameter.setRandom(new Random(SEED));
        Model model = Linear.train(problem, parameter);
        // The weights speak for the label that liblinear saw first.
        int sign = model.getLabels()[0];
        return Arrays.stream(model.getFeatureWeights(), 0, features)
                .map(weight -> sign * weight)
                .toArray();
    }

    /** Returns the features that are seen often enough, in order. */
    private int[] features() {
        Map<Integer, int[]> counts = new HashMap<>();
        for (CueLessons.Example example : examples) {
            for (int feature : example.features()) {
                counts.computeIfAbsent(feature, any -> new int[1])[0]++;
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= rare)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private Feature[][] rows(int[] features) {
        Feature[] nodes = new Feature[features.length];
        Arrays.setAll(nodes, index -> new FeatureNode(index + 1, 1));
        return examples.stream()
                .map(example -> Arrays.stream(example.features())
                        .map(feature -> Arrays.binarySearch(features, feature))
                        .filter(index -> index >= 0)
                        .sorted()
                        .distinct()
                        .mapToObj(index -> nodes[index])
                        .toArray(Feature[]::new))
                .toArray(Feature[][]::new);
    }
}
