package dev.lodestone.campaign.pull.onnx;

/**
 * What a matrix learnt beside its own numbers: the product of two thin ones, which takes a fiftieth of its room (Hu et al. 2022,
 * "LoRA: Low-Rank Adaptation of Large Language Models").
 */
public final class LowRank {
    private final String matrix;
    private final int rank;
    private final float[] down;
    private final float[] up;

    /** @param down a row for each row of the matrix, and {@code up} a column for each column: {@link Halves}, row by row */
    public LowRank(String matrix, int rank, String down, String up) {
        this.matrix = matrix;
        this.rank = rank;
        this.down = Halves.unpacked(down);
        this.up = Halves.unpacked(up);
    }

    String matrix() {
        return matrix;
    }

    int rows() {
        return down.length / rank;
    }

    int columns() {
        return up.length / rank;
    }

    /** Adds a row of the product. */
    void addRow(int row, float[] to) {
        for (int r = 0; r < rank; r++) {
            float weight = down[row * rank + r];
            for (int column = 0; column < to.length; column++) to[column] += weight * up[r * to.length + column];
        }
    }
}
