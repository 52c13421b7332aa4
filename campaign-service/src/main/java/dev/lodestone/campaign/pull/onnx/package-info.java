@NullMarked
package dev.lodestone.campaign.pull.onnx;

import org.jspecify.annotations.NullMarked;
