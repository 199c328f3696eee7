/**
 * Packages that train, run or call AI models: frameworks, runtimes, and clients of model services. Names match whole;
 * a name that merely contains one of these is something else.
 */

import type { BillComponent } from './bill.ts';
import { packageUrlOf, type PackageUrl } from './package-url.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** By type of package URL, with the namespace in front where there is one; `/*` is everything in a namespace. */
const packages: Readonly<Record<string, readonly string[]>> = {
  pypi: words(`
    torch torchvision torchaudio lightning pytorch-lightning fastai executorch
    tensorflow tensorflow-cpu tensorflow-gpu tensorflow-intel tensorflow-macos tflite-runtime ai-edge-litert
    tflite-support keras keras-core jax jaxlib flax mxnet paddlepaddle paddlepaddle-gpu mindspore tinygrad mlx mlx-lm
    onnx onnxruntime onnxruntime-gpu onnxruntime-directml onnxruntime-openvino onnxruntime-genai skl2onnx
    openvino openvino-dev openvino-genai tensorrt tensorrt-llm coremltools ncnn
    scikit-learn xgboost xgboost-cpu lightgbm catboost spacy gensim flair stanza ultralytics stable-baselines3 mediapipe
    transformers diffusers accelerate peft sentence-transformers optimum huggingface-hub timm open-clip-torch
    vllm llama-cpp-python ctransformers ctranslate2 faster-whisper openai-whisper gpt4all bitsandbytes deepspeed
    langchain langchain-core langchain-community langchain-openai langgraph llama-index llama-index-core haystack-ai
    dspy dspy-ai crewai semantic-kernel pydantic-ai autogen-agentchat litellm guidance
    openai openai-agents anthropic google-generativeai google-genai vertexai google-cloud-aiplatform mistralai cohere
    groq ollama replicate together ibm-watsonx-ai azure-ai-inference azure-ai-ml sagemaker dashscope zhipuai
  `),
  npm: words(`
    @tensorflow/* @tensorflow-models/* @huggingface/* @xenova/transformers @langchain/* langchain llamaindex
    @llamaindex/core ai @ai-sdk/* openai @openai/agents @anthropic-ai/sdk @google/generative-ai @google/genai
    @google-cloud/vertexai @google-cloud/aiplatform @mistralai/mistralai cohere-ai groq-sdk ollama replicate
    @azure/openai @azure-rest/ai-inference @aws-sdk/client-bedrock-runtime @aws-sdk/client-sagemaker-runtime
    onnxruntime-node onnxruntime-web onnxruntime-common onnxruntime-react-native onnxjs node-llama-cpp @mlc-ai/web-llm
    @mediapipe/tasks-vision @mediapipe/tasks-text @mediapipe/tasks-audio @mediapipe/tasks-genai
    brain.js ml5 keras-js synaptic tfjs-node-lambda tflite-react-native react-native-fast-tflite openvino-node
  `),
  maven: words(`
    org.tensorflow/* ai.djl/* ai.djl.pytorch/* ai.djl.tensorflow/* ai.djl.onnxruntime/* ai.djl.huggingface/*
    com.microsoft.onnxruntime/* org.pytorch/* org.deeplearning4j/* org.nd4j/* dev.langchain4j/* org.springframework.ai/*
    com.google.ai.edge.litert/* com.google.mediapipe/* com.openai/openai-java com.anthropic/anthropic-java
    com.theokanning.openai-gpt3-java/* com.azure/azure-ai-openai com.azure/azure-ai-inference
    com.google.cloud/google-cloud-aiplatform com.google.cloud/google-cloud-vertexai com.google.genai/google-genai
    com.google.ai.client.generativeai/generativeai software.amazon.awssdk/bedrockruntime
    software.amazon.awssdk/sagemakerruntime nz.ac.waikato.cms.weka/* com.github.haifengl/* ml.dmlc/*
    org.apache.opennlp/* edu.stanford.nlp/* ai.h2o/* org.tribuo/* io.github.ollama4j/ollama4j
  `),
  nuget: words(`
    microsoft.ml microsoft.ml.fasttree microsoft.ml.lightgbm microsoft.ml.tensorflow microsoft.ml.torchsharp
    microsoft.ml.vision microsoft.ml.automl microsoft.ml.onnxtransformer microsoft.ml.onnxruntime
    microsoft.ml.onnxruntime.managed microsoft.ml.onnxruntime.gpu microsoft.ml.onnxruntime.directml
    microsoft.ml.onnxruntime.openvino microsoft.ml.onnxruntimegenai microsoft.ml.onnxruntimegenai.directml
    microsoft.ai.machinelearning torchsharp torchsharp-cpu tensorflow.net tensorflow.keras scisharp.tensorflow.redist
    microsoft.semantickernel microsoft.semantickernel.core microsoft.extensions.ai microsoft.extensions.ai.openai
    microsoft.kernelmemory.core microsoft.agents.ai azure.ai.openai azure.ai.inference openai anthropic anthropic.sdk
    betalgo.openai ollamasharp llamasharp mscc.generativeai google.cloud.aiplatform.v1 awssdk.bedrockruntime
    awssdk.sagemakerruntime accord.machinelearning keras.net openvino.csharp.api whisper.net langchain
  `),
  cargo: words(`
    tch candle-core candle-nn candle-transformers candle-onnx burn burn-core tract-core tract-onnx tract-tensorflow
    ort ort-sys onnxruntime wonnx tensorflow tflite openvino linfa smartcore dfdx rust-bert tokenizers hf-hub
    llama-cpp-2 llama-cpp-sys-2 mistralrs mistralrs-core kalosm async-openai rig-core langchain-rust ollama-rs
    whisper-rs xgboost lightgbm3
  `),
  golang: words(`
    github.com/openai/openai-go github.com/sashabaranov/go-openai github.com/anthropics/anthropic-sdk-go
    github.com/google/generative-ai-go google.golang.org/genai github.com/ollama/ollama github.com/tmc/langchaingo
    github.com/cloudwego/eino github.com/firebase/genkit/go github.com/yalue/onnxruntime_go
    github.com/owulveryck/onnx-go github.com/knights-analytics/hugot github.com/tensorflow/tensorflow
    github.com/tensorflow/tensorflow/tensorflow/go github.com/wamuir/graft github.com/galeone/tfgo
    github.com/sugarme/gotch github.com/gomlx/gomlx gorgonia.org/gorgonia github.com/mattn/go-tflite
    github.com/sjwhitworth/golearn github.com/go-skynet/go-llama.cpp github.com/azure/azure-sdk-for-go/sdk/ai/azopenai
    github.com/aws/aws-sdk-go-v2/service/bedrockruntime github.com/aws/aws-sdk-go-v2/service/sagemakerruntime
  `),
  conda: words(`
    pytorch pytorch-cpu pytorch-gpu torchvision torchaudio pytorch-lightning lightning libtorch fastai
    tensorflow tensorflow-base tensorflow-cpu tensorflow-gpu libtensorflow tensorflow-lite keras jax jaxlib flax mxnet
    paddlepaddle onnx onnxruntime onnxruntime-cpp openvino scikit-learn xgboost py-xgboost libxgboost lightgbm catboost
    transformers diffusers accelerate sentence-transformers huggingface_hub spacy vllm llama.cpp llama-cpp-python
    ollama langchain langchain-core llama-index openai anthropic litellm mlx ultralytics
  `),
  gem: words(`
    torch-rb torchvision tensorflow onnxruntime informers transformers-rb ruby-openai openai anthropic langchainrb
    ruby_llm ollama-ai gemini-ai llama_cpp xgb lightgbm rumale
  `),
  composer: words(`
    openai-php/client openai-php/laravel anthropic-ai/sdk google-gemini-php/client prism-php/prism laravel/ai
    symfony/ai-platform symfony/ai-agent theodo-group/llphant neuron-core/neuron-ai codewithkyrian/transformers
    rubix/ml php-ai/php-ml ankane/onnxruntime
  `),
  conan: words(`
    onnxruntime openvino tensorflow-lite libtorch ncnn mnn llama-cpp whisper-cpp ggml dlib mlpack xgboost lightgbm
    tiny-dnn
  `),
  deb: words(`
    python3-torch python3-torchvision python3-torchaudio libtorch-dev python3-tensorflow python3-keras python3-sklearn
    python3-sklearn-lib python3-xgboost libxgboost-dev python3-lightgbm liblightgbm-dev libonnxruntime-dev
    python3-onnxruntime libopenvino-dev python3-openvino openvino python3-transformers libncnn-dev libdlib-dev
    libtensorflow-lite-dev libggml-dev libllama-dev llama.cpp whisper.cpp ollama libarmnn-dev libmlpack-dev caffe-cpu
    caffe-cuda libcaffe-cpu-dev
  `),
  rpm: words(`
    python3-torch python3-torchvision python3-tensorflow python3-keras python3-scikit-learn python3-onnxruntime
    onnxruntime onnxruntime-devel openvino openvino-devel python3-openvino llama-cpp llama-cpp-devel whisper-cpp ollama
    ncnn ncnn-devel dlib dlib-devel
  `),
  apk: words(`
    onnxruntime onnxruntime-dev py3-onnxruntime openvino py3-openvino py3-pytorch pytorch py3-scikit-learn ncnn
    llama.cpp llama.cpp-server whisper.cpp ollama dlib
  `),
  pub: words(`
    tflite tflite_flutter flutter_litert onnxruntime pytorch_lite google_generative_ai firebase_ai firebase_vertexai
    dart_openai langchain langchain_openai ollama_dart anthropic_sdk_dart openai_dart flutter_gemma
  `),
  cocoapods: words(`
    TensorFlowLiteSwift TensorFlowLiteC TensorFlowLiteObjC LibTorch LibTorch-Lite onnxruntime-c onnxruntime-objc
    onnxruntime-mobile-c onnxruntime-mobile-objc MediaPipeTasksVision MediaPipeTasksText MediaPipeTasksGenAI
    GoogleGenerativeAI FirebaseAI
  `),
  swift: words(`
    github.com/ml-explore/mlx-swift github.com/ml-explore/mlx-swift-examples github.com/huggingface/swift-transformers
    github.com/microsoft/onnxruntime-swift-package-manager github.com/macpaw/openai github.com/google/generative-ai-swift
    github.com/argmaxinc/whisperkit github.com/apple/ml-stable-diffusion
  `),
  hex: words(
    'axon bumblebee exla torchx ortex tflite_elixir xgboost exgboost langchain openai_ex ollama anthropix',
  ),
  cran: words('torch luz keras keras3 tensorflow xgboost lightgbm h2o ellmer onnx'),
  github: words(`
    pytorch/pytorch pytorch/executorch tensorflow/tensorflow tensorflow/tflite-micro google-ai-edge/litert keras-team/keras
    microsoft/onnxruntime openvinotoolkit/openvino nvidia/tensorrt nvidia/tensorrt-llm tencent/ncnn alibaba/mnn apache/tvm
    apache/mxnet paddlepaddle/paddle arm-software/armnn arm-software/cmsis-nn ggerganov/llama.cpp ggml-org/llama.cpp
    ggerganov/ggml ggml-org/ggml ggerganov/whisper.cpp ggml-org/whisper.cpp vllm-project/vllm ollama/ollama
    huggingface/transformers scikit-learn/scikit-learn dmlc/xgboost lightgbm-org/lightgbm microsoft/lightgbm
    edgeimpulse/inferencing-sdk-cpp davisking/dlib
  `),
  docker: words(`
    ollama/ollama vllm/vllm-openai pytorch/pytorch pytorch/torchserve tensorflow/tensorflow tensorflow/serving
    openvino/model_server localai/localai
  `),
};

/** Without a package URL, or with one of a type that has no list: names that are nothing else. */
const wellKnown = words(`
  pytorch libtorch torch torchvision executorch tensorflow tensorflow-lite tensorflow-lite-micro tflite tflite-micro
  tflite-runtime litert keras onnxruntime onnx-runtime openvino tensorrt tensorrt-llm armnn arm-nn cmsis-nn ncnn mxnet
  paddlepaddle paddle-lite coremltools llama.cpp llama-cpp whisper.cpp ggml vllm ollama scikit-learn xgboost lightgbm
  catboost langchain llama-index huggingface-hub deeplearning4j ml.net microsoft.ml x-cube-ai edge-impulse-sdk tvm-runtime
`);

/** Where a name alone decides, it has to be that of software. */
const software: readonly (string | undefined)[] = [
  undefined,
  'library',
  'framework',
  'application',
  'platform',
];

/** Ecosystems do not tell these apart; neither does this table. */
const plain = (name: string): string => name.toLowerCase().replace(/[_\s]+/g, '-');

const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(packages).map(([type, names]) => [type, new Set(names.map(plain))]),
);

const wellKnownNames: ReadonlySet<string> = new Set(wellKnown);

export interface NamedComponent extends Pick<BillComponent, 'name' | 'purl'> {
  /** In CycloneDX's words. */
  readonly type: string | undefined;
}

export function isAiFramework({ name, purl, type }: NamedComponent): boolean {
  if (purl === undefined) return isWellKnown(name, type);
  if (!isWorthReading(purl)) return false;
  const url = packageUrlOf(purl);
  const table = url && tables.get(url.type);
  if (url === undefined || table === undefined) return isWellKnown(url?.name ?? name, type);
  return isListed(url, table);
}

const isWellKnown = (name: string, type: string | undefined): boolean =>
  software.includes(type) && wellKnownNames.has(plain(name));

/** Here a namespace says who packed it, and for whom, and is no part of the name. */
const packers: readonly string[] = ['deb', 'rpm', 'apk', 'conan', 'conda'];

function isListed({ type, namespace, name }: PackageUrl, table: ReadonlySet<string>): boolean {
  if (namespace === undefined || packers.includes(type)) return table.has(plain(name));
  const path = plain(`${namespace}/${name}`);
  return table.has(path.replace(majorVersion, '')) || table.has(`${plain(namespace)}/*`);
}

/** Modules of Go have their major version at the end of their name, as in `github.com/openai/openai-go/v2`. */
const majorVersion = /\/v\d+$/;

/**
 * A quick look, as reading a package URL takes its time and most are about something else: whether any part of it is
 * a part of a name in the tables, or is written in a way that this does not tell.
 */
function isWorthReading(purl: string): boolean {
  const parts = plain(purl).split(/[/@?#:]|%40|%2f/);
  return parts.some((part) => partsOfNames.has(part) || part.includes('%'));
}

const partsOfNames: ReadonlySet<string> = new Set(
  [...[...tables.values()].flatMap((names) => [...names]), ...wellKnownNames].flatMap((name) =>
    name.split(/[/@]/),
  ),
);
