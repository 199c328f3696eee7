/** Which components are AI frameworks: by whole names of packages, never by parts of names. */

import assert from 'node:assert/strict';
import { isAiFramework } from '../../../server/src/bom/ai-frameworks.ts';

const purls: readonly (readonly [purl: string, framework: boolean])[] = [
  ['pkg:pypi/torch@2.9.0', true],
  ['pkg:pypi/Torch@2.9.0', true],
  ['pkg:pypi/llama_cpp_python@0.3', true],
  ['pkg:pypi/scikit-learn', true],
  ['pkg:pypi/openai@1.0?vcs_url=x#sub', true],
  ['pkg:pypi/%74orch@2', true],
  ['pkg:pypi/torchx', false],
  ['pkg:pypi/pytorch-not', false],
  ['pkg:pypi/onnx-like', false],
  ['pkg:pypi/transformers-of-power', false],
  ['pkg:pypi/numpy@2', false],
  ['pkg:npm/%40tensorflow/tfjs@4.22.0', true],
  ['pkg:npm/@tensorflow/tfjs-node', true],
  ['pkg:npm/openai@6', true],
  ['pkg:npm/keras-js', true],
  ['pkg:npm/%40evil/openai@6', false],
  ['pkg:npm/torch', false],
  ['pkg:npm/ai@5', true],
  ['pkg:npm/%40ai/ai', false],
  ['pkg:maven/org.tensorflow/tensorflow-core-api@1.0', true],
  ['pkg:maven/com.microsoft.onnxruntime/onnxruntime@1.23', true],
  ['pkg:maven/org.example/tensorflow@1.0', false],
  ['pkg:maven/com.azure/azure-ai-openai@1', true],
  ['pkg:maven/com.azure/azure-core@1', false],
  ['pkg:nuget/Microsoft.ML@5.0.0', true],
  ['pkg:nuget/Microsoft.ML.OnnxRuntime.Gpu@1.23', true],
  ['pkg:nuget/Microsoft.Extensions.Logging@9', false],
  ['pkg:cargo/candle-core@0.9', true],
  ['pkg:cargo/llama_cpp_2', true],
  ['pkg:cargo/ort@2.0.0', true],
  ['pkg:cargo/torch-sort', false],
  ['pkg:golang/github.com/openai/openai-go@v1.12.0', true],
  ['pkg:golang/github.com/openai/openai-go/v2@v2.0.0', true],
  ['pkg:golang/github.com/somebody/openai-go@v1.0.0', false],
  ['pkg:conda/pytorch@2.9?channel=conda-forge', true],
  ['pkg:gem/torch-rb@0.20', true],
  ['pkg:conan/onnxruntime@1.18', true],
  ['pkg:conan/somebody/ncnn@1?user=somebody&channel=stable', true],
  ['pkg:deb/debian/python3-torch@2.6?arch=amd64', true],
  ['pkg:deb/debian/torch3', false],
  ['pkg:rpm/fedora/onnxruntime@1.20', true],
  ['pkg:composer/openai-php/client@0.10', true],
  ['pkg:composer/other/client', false],
  ['pkg:github/ggml-org/llama.cpp@b6000', true],
  ['pkg:docker/ollama/ollama@sha256:abc', true],
  ['pkg:generic/tensorflow-lite@2.17', true],
  ['pkg:vcpkg/onnxruntime@1', true],
  ['pkg:generic/tensorflow-like@2.17', false],
];

const names: readonly (readonly [name: string, type: string | undefined, framework: boolean])[] = [
  ['tensorflow', 'library', true],
  ['TensorFlow Lite', undefined, true],
  ['ONNX Runtime', 'framework', true],
  ['llama.cpp', 'application', true],
  ['torch', 'device', false],
  ['torch', 'file', false],
  ['transformers', 'library', false],
  ['onnx-like', 'library', false],
  ['mytorch', 'library', false],
  ['ai', 'library', false],
  ['constructor', 'library', false],
  ['', undefined, false],
];

describe('AI frameworks', () => {
  for (const [purl, framework] of purls) {
    it(`${purl} is ${framework ? 'one' : 'none'}`, () =>
      assert.equal(isAiFramework({ name: 'x', type: 'library', purl }), framework));
  }
  for (const [name, type, framework] of names) {
    it(`"${name}" of type ${type ?? 'unknown'}, without a package URL, is ${framework ? 'one' : 'none'}`, () =>
      assert.equal(isAiFramework({ name, type, purl: undefined }), framework));
  }
  it('a package URL counts more than the name beside it', () =>
    assert.equal(isAiFramework({ name: 'torch', type: 'library', purl: 'pkg:npm/torch-light@1' }), false));
});
