import {
  MultiSelect,
  NativeSelect,
  NumberInput,
  SegmentedControl,
  Switch,
  TagsInput,
  Textarea,
  TextInput,
  Input,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { NEED_LIMITS } from '#contracts/fields/needs';
import type { GmmClass, MoneyDirection, NeedKind, SoftenableGate } from '../../graphql/generated/graphql';
import type { useOrganisationChoices } from '../../components/choices';
import classes from './needs.module.css';
import type { NewNeedForm } from './newNeedForm';

type Props = { form: NewNeedForm };

const kinds = [
  'LAB',
  'CLINIC',
  'DATA_BIOBANK',
  'EXPERTISE',
  'PARTNER',
  'PREMISES',
] as const satisfies readonly NeedKind[];
const moneyDirections = [
  'STARTUP_PAYS',
  'PARTNER_PAYS',
  'GRANT_FUNDED',
  'UNPAID',
] as const satisfies readonly MoneyDirection[];
const gmmClasses = ['F', 'L', 'R'] as const satisfies readonly GmmClass[];
const certificates = ['GMP', 'GLP', 'ISO 15189', 'ISO 17025'];
const softenableGates = [
  'KIND',
  'CERTIFICATION',
  'SAMPLE_TYPE',
  'CLINICAL_SPECIALITY',
  'WINDOW',
  'CAPACITY',
  'TRAINING',
] as const satisfies readonly SoftenableGate[];
const biosafetyLevels = ['1', '2', '3', '4'] as const;

export function WhatStep({ form }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.stepLead}>{t('needs.form.what.lead')}</p>
      <NativeSelect
        label={t('needs.form.what.kind')}
        data={kinds.map((value) => ({ value, label: t(`words.needKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput
        required
        label={t('needs.form.what.titleLabel')}
        description={t('needs.form.what.titleHint')}
        {...form.getInputProps('title')}
      />
      <Textarea
        required
        autosize
        minRows={5}
        label={t('needs.form.what.summary')}
        description={t('needs.form.what.summaryHint')}
        {...form.getInputProps('anonymisedSummary')}
      />
      <Textarea
        required
        autosize
        minRows={2}
        label={t('needs.form.what.success')}
        description={t('needs.form.what.successHint')}
        {...form.getInputProps('successCriteria')}
      />
      <Input.Wrapper label={t('needs.form.what.language')} labelElement="div">
        <div>
          <SegmentedControl
            size="xs"
            aria-label={t('needs.form.what.language')}
            data={[
              { value: 'SV', label: t('user.swedish') },
              { value: 'EN', label: t('user.english') },
            ]}
            {...form.getInputProps('language')}
          />
        </div>
      </Input.Wrapper>
    </>
  );
}

export function RequirementsStep({ form, others }: Props & { others: ReturnType<typeof useOrganisationChoices> }) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.stepLead}>{t('needs.form.requirements.lead')}</p>
      <div className={classes.pair}>
        <NumberInput
          label={t('needs.form.requirements.trlNow')}
          min={NEED_LIMITS.trl.least}
          max={NEED_LIMITS.trl.most}
          {...form.getInputProps('trlNow')}
        />
        <NumberInput
          label={t('needs.form.requirements.trlTarget')}
          min={NEED_LIMITS.trl.least}
          max={NEED_LIMITS.trl.most}
          {...form.getInputProps('trlTarget')}
        />
      </div>
      <div className={classes.pair}>
        <NativeSelect
          label={t('needs.form.requirements.biosafety')}
          data={[{ value: '', label: t('needs.form.requirements.biosafetyAny') }, ...biosafetyLevels]}
          {...form.getInputProps('biosafetyLevel')}
        />
        <NativeSelect
          label={t('needs.form.requirements.gmm')}
          data={[
            { value: '', label: t('needs.form.requirements.gmmNone') },
            ...gmmClasses.map((value) => ({ value, label: t(`words.gmmClass.${value}`) })),
          ]}
          {...form.getInputProps('gmmClass')}
        />
      </div>
      <TextInput
        label={t('needs.form.requirements.speciality')}
        description={t('needs.form.requirements.specialityHint')}
        {...form.getInputProps('clinicalSpeciality')}
      />
      <div className={classes.pair}>
        <TagsInput
          label={t('needs.form.requirements.certifications')}
          description={t('needs.form.requirements.certificationsHint')}
          data={certificates}
          {...form.getInputProps('certifications')}
        />
        <TagsInput
          label={t('needs.form.requirements.samples')}
          description={t('needs.form.requirements.samplesHint')}
          {...form.getInputProps('sampleTypes')}
        />
      </div>
      <div className={classes.pair}>
        <NumberInput
          min={NEED_LIMITS.volumePerMonth.least}
          allowDecimal={false}
          label={t('needs.form.requirements.volume')}
          description={t('needs.form.requirements.volumeHint')}
          {...form.getInputProps('volumePerMonth')}
        />
        <Input.Wrapper label={t('needs.form.requirements.training')} labelElement="div">
          <div>
            <SegmentedControl
              size="xs"
              aria-label={t('needs.form.requirements.training')}
              data={(['unknown', 'yes', 'no'] as const).map((value) => ({
                value,
                label: t(`needs.form.requirements.trainingAnswers.${value}`),
              }))}
              {...form.getInputProps('trainingAccepted')}
            />
          </div>
        </Input.Wrapper>
      </div>
      <MultiSelect
        clearable
        label={t('needs.form.requirements.wishes')}
        description={t('needs.form.requirements.wishesHint')}
        data={softenableGates.map((value) => ({ value, label: t(`words.gate.${value}`) }))}
        {...form.getInputProps('softGates')}
      />
      <Switch
        label={t('needs.form.requirements.personalData')}
        description={t('needs.form.requirements.personalDataHint')}
        {...form.getInputProps('personalData', { type: 'checkbox' })}
      />
      <MultiSelect
        clearable
        label={t('needs.form.requirements.excluded')}
        description={t('needs.form.requirements.excludedHint')}
        {...others}
        {...form.getInputProps('excludedOrganisationIds')}
      />
    </>
  );
}

export function ConfidentialStep({ form }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.stepLead}>{t('needs.form.confidential.lead')}</p>
      <Textarea
        autosize
        minRows={6}
        label={t('needs.form.confidential.text')}
        description={t('needs.secrecyNote')}
        {...form.getInputProps('confidentialDescription')}
      />
      <Switch
        label={t('needs.form.confidential.nda')}
        description={t('needs.form.confidential.ndaHint')}
        {...form.getInputProps('ndaNeeded', { type: 'checkbox' })}
      />
    </>
  );
}

export function TermsStep({ form }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.stepLead}>{t('needs.form.terms.lead')}</p>
      <div className={classes.pair}>
        <DateInput
          required
          valueFormat="YYYY-MM-DD"
          label={t('needs.form.terms.windowFrom')}
          {...form.getInputProps('windowFrom')}
        />
        <DateInput
          required
          valueFormat="YYYY-MM-DD"
          label={t('needs.form.terms.windowTo')}
          {...form.getInputProps('windowTo')}
        />
      </div>
      <NativeSelect
        label={t('needs.form.terms.money')}
        data={moneyDirections.map((value) => ({ value, label: t(`words.moneyDirection.${value}`) }))}
        {...form.getInputProps('moneyDirection')}
      />
      <NumberInput
        min={NEED_LIMITS.budgetSek.least}
        step={10000}
        thousandSeparator=" "
        label={t('needs.form.terms.budget')}
        description={t('needs.form.terms.budgetHint')}
        {...form.getInputProps('budgetSek')}
      />
      <DateInput
        required
        valueFormat="YYYY-MM-DD"
        label={t('needs.form.terms.expires')}
        description={t('needs.form.terms.expiresHint')}
        {...form.getInputProps('expiresOn')}
      />
    </>
  );
}
